using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Infra.OpenApi.Signing;

/// <summary>The keyed hashes of the signatures, from text to text.</summary>
public static class Hmac
{
    /// <summary>HMAC-SHA1 in Base64.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "The service's signature version 1.0 is HMAC-SHA1.")]
    public static string Sha1(string text, string key)
    {
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        Keyed(text, key, hash, static (key, text, hash) => HMACSHA1.HashData(key, text, hash));
        return Convert.ToBase64String(hash);
    }

    /// <summary>HMAC-SHA256 in lower-case hexadecimal.</summary>
    public static string Sha256(string text, string key)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Keyed(text, key, hash, static (key, text, hash) => HMACSHA256.HashData(key, text, hash));
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>Compares two signatures in a time that does not tell where they differ.</summary>
    public static bool AreEqual(string left, string right) => CryptographicOperations.FixedTimeEquals(
        MemoryMarshal.AsBytes(left.AsSpan()), MemoryMarshal.AsBytes(right.AsSpan()));

    private delegate int Hash(ReadOnlySpan<byte> key, ReadOnlySpan<byte> text, Span<byte> hash);

    private static void Keyed(string text, string key, Span<byte> hash, Hash function)
    {
        var secret = new Utf8Text(stackalloc byte[128]);
        var message = new Utf8Text(stackalloc byte[1024]);
        secret.Append(key);
        message.Append(text);
        function(secret.Written, message.Written, hash);
        secret.Dispose();
        message.Dispose();
    }
}
