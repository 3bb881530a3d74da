using System.Text.Json;
using Pulumi.Serialization;

namespace Pulumi;

/// <content>JSON, with outputs anywhere inside the value.</content>
public static partial class Output
{
    /// <summary>The value as JSON text; outputs inside it count: an unknown one makes the text unknown.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static Output<string> JsonSerialize<T>(Output<T> value, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(SerializeAsync());

        async Task<OutputData<string>> SerializeAsync()
        {
            var data = await value.DataTask.ConfigureAwait(false);
            if (!data.IsKnown)
            {
                return new(data.Resources, "", false, data.IsSecret);
            }

            var seen = new OutputJsonConverterFactory(data.Resources, data.IsSecret);
            var json = JsonSerializer.Serialize(data.Value, seen.AddTo(options));
            return seen.ToData(json);
        }
    }

    /// <summary>Reads JSON text; what comes out depends on the same resources and is secret if the text is.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Output<T> JsonDeserialize<T>(Output<string> json, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new(DeserializeAsync());

        async Task<OutputData<T>> DeserializeAsync()
        {
            var data = await json.DataTask.ConfigureAwait(false);
            if (!data.IsKnown)
            {
                return new(data.Resources, default!, false, data.IsSecret);
            }

            var nested = new OutputJsonConverterFactory(data.Resources, data.IsSecret);
            var value = JsonSerializer.Deserialize<T>(data.Value, nested.AddTo(options));
            return new(data.Resources, value!, true, data.IsSecret);
        }
    }
}
