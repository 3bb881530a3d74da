using System.Text;
using System.Text.Json;
using Infra.Files;

namespace Infra.Engine;

/// <summary>The steps since the state of a stack was last written, one JSON line each, kept as they happen.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class StackJournal(string path, StackCipher cipher, Action? afterAppend) : IDisposable
{
    private readonly Lock _appending = new();
    private AppendedFile? _file;
    private byte[]? _start;
    private bool _isSaltWritten;

    /// <summary>Whether anything was written since the journal was last removed.</summary>
    public bool IsEmpty => _file is null && !File.Exists(path);

    /// <summary>An operation begins at a virtual time, and an interrupted one goes on from the same; it is written down
    /// with the first step.</summary>
    public void StartAt(DateTimeOffset at)
    {
        var json = LineBuffer.Begin("start");
        json.WriteString("at", StateJson.Time(at));
        _start = LineBuffer.End(json).ToArray();
    }

    /// <summary>A step begins.</summary>
    /// <param name="step">The step.</param>
    /// <param name="creation">What is to be made, where something is: after an interruption nothing else tells.</param>
    public void Begin(JournalStep step, PendingCreation? creation)
    {
        var json = BeginLine("begin", step);
        if (creation is not null)
        {
            json.WriteString("at", StateJson.Time(creation.At));
            if (creation.Was is not null) json.WriteString("was", creation.Was);
            json.WritePropertyName("state");
            ResourceStateWriter.Write(json, creation.Planned, cipher);
        }
        Append(LineBuffer.End(json));
    }

    /// <summary>The step is over; the resource now stands as given.</summary>
    /// <param name="step">The step.</param>
    /// <param name="resource">The resource after the step, or null where it is gone.</param>
    /// <param name="was">The URN under which the state knew the resource before, where that was another.</param>
    /// <param name="at">When the step ended, in virtual time.</param>
    public void End(JournalStep step, ResourceState? resource, string? was, DateTimeOffset at)
    {
        var json = BeginLine("end", step);
        json.WriteString("at", StateJson.Time(at));
        if (was is not null) json.WriteString("was", was);
        if (resource is null)
        {
            json.WriteBoolean("removed", true);
        }
        else
        {
            json.WritePropertyName("state");
            ResourceStateWriter.Write(json, resource, cipher);
        }
        Append(LineBuffer.End(json));
    }

    /// <summary>The step failed and left nothing behind that the state would have to know.</summary>
    public void Fail(JournalStep step)
    {
        var json = BeginLine("end", step);
        json.WriteBoolean("failed", true);
        Append(LineBuffer.End(json));
    }

    /// <summary>Removes the journal, once the state has been written.</summary>
    public void Remove()
    {
        _file?.Dispose();
        _file = null;
        File.Delete(path);
    }

    public void Dispose() => _file?.Dispose();

    private static Utf8JsonWriter BeginLine(string kind, JournalStep step)
    {
        var json = LineBuffer.Begin(kind);
        json.WriteString("step", step.Name);
        json.WriteString("urn", step.Urn);
        if (step.Id is not null) json.WriteString("id", step.Id);
        json.WriteString("origin", step.Origin);
        return json;
    }

    private void Append(ReadOnlySpan<byte> line)
    {
        lock (_appending)
        {
            if (_start is not null) Write(_start);
            _start = null;
            if (!_isSaltWritten && cipher.NewSalt is { } salt)
            {
                Write(SaltLine(salt));
                _isSaltWritten = true;
            }
            Write(line);
        }
    }

    /// <summary>Without the salt nobody could open the secrets that follow, if there is no state yet that holds it.</summary>
    /// <remarks>A salt is Base64 and colons.</remarks>
    private static byte[] SaltLine(string salt) => Encoding.ASCII.GetBytes($"{{\"op\":\"salt\",\"salt\":\"{salt}\"}}\n");

    private void Write(ReadOnlySpan<byte> line)
    {
        _file ??= AtomicFile.OpenLines(path);
        _file.Append(line);
        afterAppend?.Invoke();
    }
}
