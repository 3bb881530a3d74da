using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Infra.Cloud.State;

/// <summary>Writes a <see cref="Timed{T}"/> as its bare value while it has no changes, which is nearly
/// always.</summary>
internal sealed class TimedConverterFactory : JsonConverterFactory
{
    private const string Mark = "$first";

    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Timed<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(
            typeof(Converter<>).MakeGenericType(typeToConvert.GetGenericArguments()), options)!;

    private sealed class Converter<T>(JsonSerializerOptions options) : JsonConverter<Timed<T>>
    {
        private readonly JsonTypeInfo<T> _value = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

        public override bool HandleNull => true;

        public override void Write(Utf8JsonWriter writer, Timed<T> value, JsonSerializerOptions options)
        {
            if (value.Changes.IsEmpty)
            {
                JsonSerializer.Serialize(writer, value.First, _value);
                return;
            }

            writer.WriteStartObject();
            writer.WritePropertyName(Mark);
            JsonSerializer.Serialize(writer, value.First, _value);
            writer.WriteStartArray("changes");
            foreach (var change in value.Changes)
            {
                writer.WriteStartArray();
                writer.WriteStringValue(change.Since.At);
                writer.WriteStringValue(change.Since.Origin);
                JsonSerializer.Serialize(writer, change.Value, _value);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        public override Timed<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (!IsMarked(reader)) return new Timed<T>(JsonSerializer.Deserialize(ref reader, _value)!);

            reader.Read();
            reader.Read();
            var first = JsonSerializer.Deserialize(ref reader, _value)!;
            reader.Read();
            reader.Read();
            var changes = new List<TimedChange<T>>();
            while (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
            {
                reader.Read();
                var at = reader.GetDateTimeOffset();
                reader.Read();
                var origin = reader.GetString()!;
                reader.Read();
                changes.Add(new(new Moment(at, origin), JsonSerializer.Deserialize(ref reader, _value)!));
                reader.Read();
            }

            reader.Read();
            return new Timed<T>(first, [.. changes]);
        }

        // The reader is a copy: looking ahead does not move the caller's.
        private static bool IsMarked(Utf8JsonReader reader) =>
            reader.TokenType == JsonTokenType.StartObject
            && reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(Mark);
    }
}
