using System.Text.Json;
using Infra.Cloud.State;

namespace Infra.Cloud.Persistence;

/// <summary>Reads the pieces of a line.</summary>
internal static class LineReader
{
    public static void Expect(ref Utf8JsonReader reader, JsonTokenType token)
    {
        if (!reader.Read() || reader.TokenType != token) throw new JsonException($"{token} is missing.");
    }

    public static void ExpectName(ref Utf8JsonReader reader, string name)
    {
        Expect(ref reader, JsonTokenType.PropertyName);
        if (!reader.ValueTextEquals(name)) throw new JsonException($"\"{name}\" is missing.");
    }

    /// <summary>Reads an object written under the name of its kind and keeps it; the reader stands at its
    /// beginning.</summary>
    public static void ReadEntity(ref Utf8JsonReader reader, Store store)
    {
        var (table, entity) = Parse(ref reader, store);
        table.Keep(entity);
    }

    /// <summary>The same without keeping it.</summary>
    public static (ITable Table, Entity Entity) Parse(ref Utf8JsonReader reader, Store store)
    {
        Expect(ref reader, JsonTokenType.PropertyName);
        var kind = reader.GetString()!;
        var table = store.TableOf(kind) ?? throw new JsonException($"The kind \"{kind}\" is unknown.");
        reader.Read();
        var entity = table.Read(ref reader);
        Expect(ref reader, JsonTokenType.EndObject);
        return (table, entity);
    }
}
