using System.Buffers;
using System.Text.Json;

namespace Infra.Engine;

/// <summary>Property values as JSON, in the form `pulumi stack export` writes.</summary>
/// <remarks>Secrets stand in the engine's envelope: https://www.pulumi.com/docs/iac/concepts/secrets/. Keys are sorted, so
/// that the same values give the same bytes.</remarks>
internal static class PropertyJson
{
    private const string SignatureKey = "4dabf18193072939515e22adb298388d";
    private const string SecretSignature = "1b47061264138c4ac30d75fd1eb44270";
    private const double LargestExactInteger = 9007199254740992;

    public static void Write(Utf8JsonWriter writer, object? value, IValueCipher cipher)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case double number when number == Math.Floor(number) && Math.Abs(number) < LargestExactInteger:
                writer.WriteNumberValue((long)number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case Secret secret:
                WriteSecret(writer, secret, cipher);
                break;
            case Properties map:
                Write(writer, map, cipher);
                break;
            case object?[] list:
                writer.WriteStartArray();
                foreach (var item in list)
                    Write(writer, item, cipher);
                writer.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException($"a value of type {value.GetType().Name} cannot be written");
        }
    }

    public static void Write(Utf8JsonWriter writer, Properties map, IValueCipher cipher)
    {
        writer.WriteStartObject();
        var rented = ArrayPool<KeyValuePair<string, object?>>.Shared.Rent(map.Count);
        var sorted = rented.AsSpan(0, map.Count);
        ((ICollection<KeyValuePair<string, object?>>)map).CopyTo(rented, 0);
        if (!IsSorted(sorted)) sorted.Sort(static (one, other) => string.CompareOrdinal(one.Key, other.Key));
        foreach (var (name, value) in sorted)
        {
            writer.WritePropertyName(name);
            Write(writer, value, cipher);
        }
        ArrayPool<KeyValuePair<string, object?>>.Shared.Return(rented, clearArray: true);
        writer.WriteEndObject();
    }

    // Values that went through a check or came out of a state are.
    private static bool IsSorted(ReadOnlySpan<KeyValuePair<string, object?>> entries)
    {
        for (var index = 1; index < entries.Length; index++)
            if (string.CompareOrdinal(entries[index - 1].Key, entries[index].Key) > 0) return false;
        return true;
    }

    public static object? Read(JsonElement json, IValueCipher cipher) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => json.EnumerateArray().Select(item => Read(item, cipher)).ToArray(),
        JsonValueKind.Object => IsSecret(json) ? ReadSecret(json, cipher) : ReadMap(json, cipher),
        _ => null,
    };

    public static Properties ReadMap(JsonElement json, IValueCipher cipher)
    {
        var map = new Properties(json.GetPropertyCount(), StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
            map[property.Name] = Read(property.Value, cipher);
        return map;
    }

    /// <summary>A secret as a mock hands it to the SDK, so that what is derived from it stays secret.</summary>
    public static Dictionary<string, object?> SecretForSdk(object? plain) =>
        new(StringComparer.Ordinal) { [SignatureKey] = SecretSignature, ["value"] = plain };

    private static bool IsSecret(JsonElement json) =>
        json.TryGetProperty(SignatureKey, out var signature) && signature.ValueEquals(SecretSignature);

    private static void WriteSecret(Utf8JsonWriter writer, Secret secret, IValueCipher cipher)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var plain = new Utf8JsonWriter(buffer, StateJson.Options))
            Write(plain, PropertyValues.Plain(secret.Value), cipher);

        writer.WriteStartObject();
        writer.WriteString(SignatureKey, SecretSignature);
        writer.WriteString("ciphertext", cipher.Encrypt(System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan)));
        writer.WriteEndObject();
    }

    private static Secret ReadSecret(JsonElement json, IValueCipher cipher)
    {
        var text = json.TryGetProperty("ciphertext", out var ciphertext)
            ? cipher.Decrypt(ciphertext.GetString() ?? "")
            : json.TryGetProperty("plaintext", out var plain) ? plain.GetString() ?? "null"
            : throw new JsonException("a secret has neither ciphertext nor plaintext");
        using var document = JsonDocument.Parse(text);
        return new Secret(Read(document.RootElement, cipher));
    }
}
