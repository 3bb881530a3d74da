using System.Text.Json;

namespace Infra.Engine;

/// <summary>One line of the journal of a stack.</summary>
internal sealed record JournalLine
{
    /// <summary>The step; null for the lines that begin an operation and tell the salt.</summary>
    public JournalStep? Step { get; init; }

    /// <summary>The salt of the secrets in the lines that follow, where the state has none; null for all other lines.</summary>
    public string? Salt { get; init; }

    public bool IsBegin { get; init; }
    public bool Failed { get; init; }
    public bool Removed { get; init; }
    public string? Was { get; init; }
    public DateTimeOffset At { get; init; }
    public ResourceState? State { get; init; }

    /// <summary>Reads a journal, line by line: who takes up the salt that one tells can read the secrets of the next. A
    /// half-written last line is what an interruption leaves behind, and is dropped.</summary>
    /// <exception cref="UsageException">Another line is damaged, or the file cannot be read.</exception>
    public static IEnumerable<JournalLine> ReadAll(string path, StackCipher cipher)
    {
        if (!Path.Exists(path)) yield break;
        var bytes = AtomicFile.Read(path);
        var start = 0;
        for (var number = 1; start < bytes.Length; number++)
        {
            var length = bytes.AsSpan(start).IndexOf((byte)'\n');
            if (length < 0) yield break;
            yield return Read(bytes.AsMemory(start, length), number, path, cipher);
            start += length + 1;
        }
    }

    /// <summary>Cuts off a half-written last line and room that was set aside, so that the next line does not continue
    /// them.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void DropHalfLine(string path)
    {
        if (!File.Exists(path)) return;
        var bytes = AtomicFile.Read(path);
        var end = bytes.AsSpan().LastIndexOf((byte)'\n') + 1;
        if (end == bytes.Length) return;
        using var file = AtomicFile.OpenExisting(path);
        file.SetLength(end);
    }

    private static JournalLine Read(ReadOnlyMemory<byte> line, int number, string path, StackCipher cipher)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var json = document.RootElement;
            if (json.GetProperty("op").ValueEquals("start"))
                return new JournalLine { At = json.GetProperty("at").GetDateTimeOffset() };
            if (json.GetProperty("op").ValueEquals("salt"))
                return new JournalLine { Salt = json.GetProperty("salt").GetString() };
            return new JournalLine
            {
                Step = new JournalStep(
                    json.GetProperty("step").GetString()!,
                    Urns.Checked(json.GetProperty("urn").GetString()!),
                    json.TryGetProperty("id", out var id) ? id.GetString() : null,
                    json.GetProperty("origin").GetString()!),
                IsBegin = json.GetProperty("op").ValueEquals("begin"),
                Failed = json.TryGetProperty("failed", out _),
                Removed = json.TryGetProperty("removed", out _),
                Was = json.TryGetProperty("was", out var was) ? was.GetString() : null,
                At = json.TryGetProperty("at", out var at) ? at.GetDateTimeOffset() : default,
                State = json.TryGetProperty("state", out var state) ? ResourceStateReader.Read(state, cipher) : null,
            };
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UsageException($"line {number} of {path} is damaged: {error.Message}",
                "restore the file from a copy, or move it away to go on from the last complete state", error);
        }
    }
}
