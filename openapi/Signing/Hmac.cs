using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Infra.OpenApi.Signing;

/// <summary>The keyed hashes of the signatures, from text to text.</summary>
public static class Hmac
{
    // Who signs or verifies mostly goes on with one secret, and keying a hash takes longer than computing it.
    [ThreadStatic]
    private static Keyed? _sha1;

    [ThreadStatic]
    private static Keyed? _sha256;

    /// <summary>HMAC-SHA1 in Base64.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "The service's signature version 1.0 is HMAC-SHA1.")]
    public static string Sha1(string text, string key)
    {
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        Compute(ref _sha1, HashAlgorithmName.SHA1, text, key, hash);
        return Convert.ToBase64String(hash);
    }

    /// <summary>HMAC-SHA256 in lower-case hexadecimal.</summary>
    public static string Sha256(string text, string key)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Compute(ref _sha256, HashAlgorithmName.SHA256, text, key, hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>Compares two signatures in a time that does not tell where they differ.</summary>
    public static bool AreEqual(string left, string right) => CryptographicOperations.FixedTimeEquals(
        MemoryMarshal.AsBytes(left.AsSpan()), MemoryMarshal.AsBytes(right.AsSpan()));

    private static void Compute(ref Keyed? last, HashAlgorithmName name, string text, string key, Span<byte> hash)
    {
        if (last?.Key != key)
        {
            last?.Hash.Dispose();
            last = new(key, With(name, key));
        }

        var message = new Utf8Text(stackalloc byte[1024]);
        message.Append(text);
        last.Hash.AppendData(message.Written);
        last.Hash.GetHashAndReset(hash);
        message.Dispose();
    }

    private static IncrementalHash With(HashAlgorithmName name, string key)
    {
        var secret = new Utf8Text(stackalloc byte[128]);
        secret.Append(key);
        var hash = IncrementalHash.CreateHMAC(name, secret.Written);
        secret.Dispose();
        return hash;
    }

    private sealed record Keyed(string Key, IncrementalHash Hash);
}
