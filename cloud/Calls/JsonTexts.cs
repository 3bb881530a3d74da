using System.Text;
using System.Text.Json;

namespace Infra.Cloud;

/// <summary>Lists of texts that are sent as one JSON array; most calls about disks have one.</summary>
internal static class JsonTexts
{
    private const int Short = 256;

    /// <summary>The texts, or null if this is not an array of texts and nothing else.</summary>
    public static List<string>? Read(string json)
    {
        // One character takes at most three bytes.
        Span<byte> bytes = json.Length <= Short ? stackalloc byte[Short * 3] : new byte[json.Length * 3];
        var reader = new Utf8JsonReader(bytes[..Encoding.UTF8.GetBytes(json, bytes)]);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray) return null;

            var texts = new List<string>(1);
            while (reader.Read() && reader.TokenType == JsonTokenType.String) texts.Add(reader.GetString()!);
            // Whatever follows the array makes the next read fail.
            return reader.TokenType == JsonTokenType.EndArray && !reader.Read() ? texts : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
