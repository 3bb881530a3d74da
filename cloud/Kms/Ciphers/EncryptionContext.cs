using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Infra.Cloud.Kms.Ciphers;

/// <summary>What a caller binds a ciphertext to: names with values that must be given again to decrypt it. It is not in
/// the ciphertext.</summary>
/// <remarks>
/// Bound as the official migration SDK does it: the SHA-256 hash of name=value pairs, sorted by name and joined by
/// ampersands, is the additional authenticated data; no context means none. Ours: "%", "&amp;" and "=" within a name or value
/// are escaped first, since otherwise two contexts could be bound alike.
/// </remarks>
internal sealed class EncryptionContext
{
    public const int MaxLength = 8192;

    private readonly SortedDictionary<string, string> _pairs = new(StringComparer.Ordinal);

    private EncryptionContext()
    {
    }

    /// <summary>The additional authenticated data.</summary>
    public byte[] AssociatedData => _pairs.Count == 0 ? [] : SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('&', _pairs.Select(pair => $"{Escaped(pair.Key)}={Escaped(pair.Value)}"))));

    /// <summary>Reads a parameter that holds a JSON object of strings.</summary>
    public static EncryptionContext Read(Request request, string parameter = "EncryptionContext")
    {
        var context = new EncryptionContext();
        if (request.Optional(parameter) is not { } text) return context;

        return text.Length <= MaxLength && context.TryRead(text) ? context : throw request.Invalid(parameter);
    }

    private static string Escaped(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("&", "%26", StringComparison.Ordinal)
        .Replace("=", "%3D", StringComparison.Ordinal);

    private bool TryRead(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            if (json.RootElement.ValueKind != JsonValueKind.Object) return false;

            foreach (var pair in json.RootElement.EnumerateObject())
                if (pair.Value.ValueKind != JsonValueKind.String || !_pairs.TryAdd(pair.Name, pair.Value.GetString()!))
                    return false;
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
