using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi.Serialization;

/// <summary>Reads and writes outputs inside JSON values, and remembers what it met on the way.</summary>
internal sealed class OutputJsonConverterFactory(ImmutableHashSet<Resource> resources, bool isSecret)
    : JsonConverterFactory
{
    private readonly ImmutableHashSet<Resource> _resources = resources;
    private readonly bool _isSecret = isSecret;
    private Joined _seen = new();

    public override bool CanConvert(Type typeToConvert)
        => FindElementType(typeToConvert) is not null;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var converter = typeof(Converter<,>).MakeGenericType(typeToConvert, FindElementType(typeToConvert)!);
        return (JsonConverter)Activator.CreateInstance(converter, this)!;
    }

    internal JsonSerializerOptions AddTo(JsonSerializerOptions? options)
    {
        var copy = options is null ? new JsonSerializerOptions() : new JsonSerializerOptions(options);
        copy.Converters.Add(this);
        return copy;
    }

    internal OutputData<string> ToData(string json)
    {
        _seen.Add(new OutputData<string>(_resources, json, true, _isSecret));
        var data = _seen.With(json);
        return data.IsKnown ? data : data with { Value = "" };
    }

    private static Type? FindElementType(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.IsConstructedGenericType
                && (current.GetGenericTypeDefinition() == typeof(Output<>)
                    || current.GetGenericTypeDefinition() == typeof(Input<>)))
            {
                return current.GenericTypeArguments[0];
            }
        }

        return null;
    }

    private sealed class Converter<TOutput, T>(OutputJsonConverterFactory factory) : JsonConverter<TOutput>
    {
        public override TOutput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var value = JsonSerializer.Deserialize<T>(ref reader, options);
            var output = new Output<T>(new OutputData<T>(factory._resources, value!, true, factory._isSecret));
            return typeof(TOutput) == typeof(Output<T>)
                ? (TOutput)(object)output
                : (TOutput)(object)InputConversion.FromOutput<T>(typeof(TOutput), output);
        }

        public override void Write(Utf8JsonWriter writer, TOutput value, JsonSerializerOptions options)
        {
            var output = value as Output<T> ?? ((Input<T>)(object)value!).ToOutput();

            // A converter cannot wait without blocking; the official one blocks in the same place.
            var data = output.DataTask.GetAwaiter().GetResult();
            factory._seen.Add(data);
            if (data.IsKnown)
            {
                JsonSerializer.Serialize(writer, data.Value, options);
            }
            else
            {
                writer.WriteNullValue();
            }
        }
    }
}
