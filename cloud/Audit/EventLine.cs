using System.Text.Json;
using Infra.Cloud.Persistence;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Audit;

/// <summary>The line of an event in the files: when, its identifier, the event; in the tail also which permissions the
/// call needed and who held them.</summary>
internal static class EventLine
{
    /// <summary>Writes a line in place of what the writer holds, and makes the event let go of its call.</summary>
    /// <param name="writer">What to write with.</param>
    /// <param name="entry">The event.</param>
    /// <param name="withNeeds">True for the tail.</param>
    public static ReadOnlySpan<byte> Write(EventWriter writer, AuditEvent entry, bool withNeeds)
    {
        var text = entry.Settle(writer);
        writer.Clear();
        writer.Append("{\"at\":"u8);
        writer.AppendString(entry.At);
        writer.Append(",\"id\":"u8);
        writer.AppendString(entry.Id);
        writer.Append(",\"event\":"u8);
        writer.Append(text);
        if (withNeeds) AppendNeeds(writer, entry);
        writer.Append("}\n"u8);
        return writer.Written;
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
        var text = kept[start..(int)reader.BytesConsumed];
        if (note is not null) ReadNeeds(ref reader, at, note);
        return new AuditEvent(at, id, text);
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
