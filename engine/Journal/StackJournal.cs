using System.Buffers;
using System.Text.Json;

namespace Infra.Engine;

/// <summary>The steps since the state of a stack was last written, one JSON line each, flushed as they happen.</summary>
internal sealed class StackJournal(string path, StackCipher cipher, Action? afterAppend) : IDisposable
{
    private readonly ArrayBufferWriter<byte> _line = new(4096);
    private readonly Utf8JsonWriter _json = new(new ArrayBufferWriter<byte>(), StateJson.Options);
    private FileStream? _file;

    /// <summary>Whether anything was written since the journal was last removed.</summary>
    public bool IsEmpty => _file is null && !File.Exists(path);

    /// <summary>An operation begins at a virtual time; an interrupted one goes on from the same.</summary>
    public void Start(DateTimeOffset at) => Append(writer =>
    {
        writer.WriteString("op", "start");
        writer.WriteString("at", StateJson.Time(at));
    });

    /// <summary>A step begins.</summary>
    /// <param name="step">The step.</param>
    /// <param name="creation">What is to be made, where something is: after an interruption nothing else tells.</param>
    public void Begin(JournalStep step, PendingCreation? creation) => Append(writer =>
    {
        WriteStep(writer, "begin", step);
        if (creation is null) return;
        writer.WriteString("at", StateJson.Time(creation.At));
        if (creation.Was is not null) writer.WriteString("was", creation.Was);
        writer.WritePropertyName("state");
        ResourceStateWriter.Write(writer, creation.Planned, cipher);
    });

    /// <summary>The step is over; the resource now stands as given.</summary>
    /// <param name="step">The step.</param>
    /// <param name="resource">The resource after the step, or null where it is gone.</param>
    /// <param name="was">The URN under which the state knew the resource before, where that was another.</param>
    /// <param name="at">When the step ended, in virtual time.</param>
    public void End(JournalStep step, ResourceState? resource, string? was, DateTimeOffset at) => Append(writer =>
    {
        WriteStep(writer, "end", step);
        writer.WriteString("at", StateJson.Time(at));
        if (was is not null) writer.WriteString("was", was);
        if (resource is null)
        {
            writer.WriteBoolean("removed", true);
            return;
        }
        writer.WritePropertyName("state");
        ResourceStateWriter.Write(writer, resource, cipher);
    });

    /// <summary>The step failed and left nothing behind that the state would have to know.</summary>
    public void Fail(JournalStep step) => Append(writer =>
    {
        WriteStep(writer, "end", step);
        writer.WriteBoolean("failed", true);
    });

    /// <summary>Removes the journal, once the state has been written.</summary>
    public void Remove()
    {
        _file?.Dispose();
        _file = null;
        File.Delete(path);
    }

    public void Dispose()
    {
        _file?.Dispose();
        _json.Dispose();
    }

    private static void WriteStep(Utf8JsonWriter writer, string kind, JournalStep step)
    {
        writer.WriteString("op", kind);
        writer.WriteString("step", step.Name);
        writer.WriteString("urn", step.Urn);
        if (step.Id is not null) writer.WriteString("id", step.Id);
        writer.WriteString("origin", step.Origin);
    }

    private void Append(Action<Utf8JsonWriter> write)
    {
        _line.ResetWrittenCount();
        _json.Reset(_line);
        _json.WriteStartObject();
        write(_json);
        _json.WriteEndObject();
        _json.Flush();
        _line.Write("\n"u8);

        _file ??= AtomicFile.OpenAppend(path, bufferSize: 0);
        _file.Write(_line.WrittenSpan);
        afterAppend?.Invoke();
    }
}
