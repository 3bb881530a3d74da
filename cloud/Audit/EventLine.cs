using System.Text.Json;
using Infra.Cloud.Persistence;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Audit;

/// <summary>The line of an event in the files: when, its identifier, the event; in the tail also which permissions the
/// call needed and who held them.</summary>
/// <param name="Whole">The line; as it goes into the tail, with its line feed, if it was made by this process.</param>
/// <param name="Start">Where the event begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct EventLine(ReadOnlyMemory<byte> Whole, int Start, int End)
{
    /// <summary>The event alone.</summary>
    public ReadOnlySpan<byte> Event => Whole.Span[Start..End];

    /// <summary>Writes the line as it goes into the log.</summary>
    public void WriteTo(Stream log)
    {
        log.Write(Whole.Span[..End]);
        log.Write("}\n"u8);
    }

    /// <summary>Makes the line of a call in place of what the writer holds; it is there until the writer goes on.</summary>
    public static EventLine Of(
        AuditEvent entry, Request request, EventResources resources, CloudException? refusal, EventWriter writer)
    {
        writer.Clear();
        writer.Append("{\"at\":"u8);
        writer.AppendString(entry.At);
        writer.Append(",\"id\":"u8);
        writer.AppendString(entry.Id);
        writer.Append(",\"event\":"u8);
        var start = writer.Written.Length;
        writer.Append(request, entry.Action!, resources, refusal);
        var end = writer.Written.Length;
        AppendNeeds(writer, entry);
        writer.Append("}\n"u8);
        return new(writer.Written, start, end);
    }

    /// <summary>Reads a line. The event itself is read when somebody asks for it.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="kept">The same bytes, which the event goes on using.</param>
    /// <param name="note">Told who needed which permission.</param>
    public static AuditEvent Read(
        ReadOnlySpan<byte> line, ReadOnlyMemory<byte> kept, Action<string, Permission, DateTimeOffset>? note = null)
    {
        var reader = new Utf8JsonReader(line);
        LineReader.Expect(ref reader, JsonTokenType.StartObject);
        LineReader.ExpectName(ref reader, "at");
        LineReader.Expect(ref reader, JsonTokenType.String);
        var at = reader.GetDateTimeOffset();
        LineReader.ExpectName(ref reader, "id");
        LineReader.Expect(ref reader, JsonTokenType.String);
        var id = reader.GetString()!;
        LineReader.ExpectName(ref reader, "event");
        LineReader.Expect(ref reader, JsonTokenType.StartObject);
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        var end = (int)reader.BytesConsumed;
        if (note is not null) ReadNeeds(ref reader, at, note);
        return new AuditEvent(at, id, new(kept, start, end));
    }

    private static void AppendNeeds(EventWriter writer, AuditEvent entry)
    {
        writer.Append(",\"holder\":"u8);
        writer.AppendString(entry.Holder);
        writer.Append(",\"needs\":["u8);
        for (var i = 0; i < entry.Needs.Count; i++)
        {
            if (i > 0) writer.Append(","u8);
            writer.AppendString(entry.Needs[i].Action);
            writer.Append(","u8);
            writer.AppendString(entry.Needs[i].Resource);
        }

        writer.Append("]"u8);
    }

    private static void ReadNeeds(
        ref Utf8JsonReader reader, DateTimeOffset at, Action<string, Permission, DateTimeOffset> note)
    {
        LineReader.ExpectName(ref reader, "holder");
        LineReader.Expect(ref reader, JsonTokenType.String);
        var holder = reader.GetString()!;
        LineReader.ExpectName(ref reader, "needs");
        LineReader.Expect(ref reader, JsonTokenType.StartArray);
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            var action = reader.GetString()!;
            LineReader.Expect(ref reader, JsonTokenType.String);
            note(holder, new(action, reader.GetString()!), at);
        }
    }
}
