using System.Text.Json;
using Infra.Cloud.Persistence;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Audit;

/// <summary>The line of an event in the files: when, its identifier, the event; in the tail also which permissions the
/// call needed and who held them.</summary>
internal static class EventLine
{
    public static void Write(Utf8JsonWriter json, AuditEvent entry) => Write(json, entry, withNeeds: false);

    public static void WriteWithNeeds(Utf8JsonWriter json, AuditEvent entry) => Write(json, entry, withNeeds: true);

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

    private static void Write(Utf8JsonWriter json, AuditEvent entry, bool withNeeds)
    {
        json.WriteStartObject();
        json.WriteString("at"u8, entry.At);
        json.WriteString("id"u8, entry.Id);
        json.WritePropertyName("event"u8);
        entry.Write(json);
        if (withNeeds)
        {
            json.WriteString("holder"u8, entry.Holder);
            json.WriteStartArray("needs"u8);
            foreach (var (action, resource) in entry.Needs)
            {
                json.WriteStringValue(action);
                json.WriteStringValue(resource);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
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
