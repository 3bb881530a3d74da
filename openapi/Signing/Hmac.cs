using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Infra.OpenApi.Signing;

/// <summary>The keyed hashes of the signatures, from text to text.</summary>
public static class Hmac
{
    /// <summary>HMAC-SHA1 in Base64.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "The service's signature version 1.0 is HMAC-SHA1.")]
    public static string Sha1(string text, string key)
    {
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(text), hash);
        return Convert.ToBase64String(hash);
    }

    /// <summary>HMAC-SHA256 in lower-case hexadecimal.</summary>
    public static string Sha256(string text, string key)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(text), hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>Compares two signatures in a time that does not tell where they differ.</summary>
    public static bool AreEqual(string left, string right) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));
}
