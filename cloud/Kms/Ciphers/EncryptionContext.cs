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

    private readonly List<KeyValuePair<string, string>> _pairs = [];

    private EncryptionContext()
    {
    }

    /// <summary>The additional authenticated data.</summary>
    public byte[] AssociatedData
    {
        get
        {
            if (_pairs.Count == 0) return [];

            var text = new StringBuilder(128);
            foreach (var (name, value) in _pairs)
                text.Append(text.Length == 0 ? "" : "&").Append(Escaped(name)).Append('=').Append(Escaped(value));
            return SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    /// <summary>Reads a parameter that holds a JSON object of strings.</summary>
    public static EncryptionContext Read(Request request, string parameter = "EncryptionContext")
    {
        var context = new EncryptionContext();
        if (request.Optional(parameter) is not { } text) return context;

        return text.Length <= MaxLength && context.TryRead(text) ? context : throw request.Invalid(parameter);
    }

    private static string Escaped(string text) => text.AsSpan().ContainsAny("%&=") ? text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("&", "%26", StringComparison.Ordinal)
        .Replace("=", "%3D", StringComparison.Ordinal) : text;

    private bool TryRead(string text)
    {
        try
        {
            var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject) return false;

            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var name = json.GetString()!;
                if (!json.Read() || json.TokenType != JsonTokenType.String) return false;
                _pairs.Add(new(name, json.GetString()!));
            }

            if (json.Read()) return false; // something behind it
            _pairs.Sort(static (one, other) => string.CompareOrdinal(one.Key, other.Key));
            for (var i = 1; i < _pairs.Count; i++)
                if (_pairs[i].Key == _pairs[i - 1].Key) return false; // sent twice
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
