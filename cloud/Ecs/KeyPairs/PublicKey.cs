using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Infra.Cloud.Ecs.KeyPairs;

/// <summary>Public keys in the form of OpenSSH.</summary>
internal static class PublicKey
{
    private static readonly string[] Kinds =
        ["ssh-rsa", "ssh-dss", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", "ssh-ed25519"];

    /// <summary>The encoded key of "ssh-rsa AAAA... comment"; null if the text is no key of a kind that ECS
    /// takes.</summary>
    public static byte[]? Parse(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length < 2 || !Kinds.Contains(parts[0])) return null;

        var key = new byte[parts[1].Length];
        if (!Convert.TryFromBase64String(parts[1], key, out var length)) return null;
        return key.AsSpan(0, length).StartsWith(Field(Encoding.ASCII.GetBytes(parts[0]))) ? key[..length] : null;
    }

    /// <summary>The public half of an RSA key.</summary>
    public static byte[] Of(RSA rsa)
    {
        var numbers = rsa.ExportParameters(includePrivateParameters: false);
        return [.. Field("ssh-rsa"u8.ToArray()), .. Field(Number(numbers.Exponent!)), .. Field(Number(numbers.Modulus!))];
    }

    /// <summary>The finger print: 20 bytes in hexadecimal, parted by colons.</summary>
    /// <remarks>The reference shows the form, not the algorithm: here it is the first 20 bytes of SHA-256 over the encoded
    /// key.</remarks>
    public static string FingerPrint(byte[] key) => string.Join(':',
        SHA256.HashData(key).Take(20).Select(b => b.ToString("x2")));

    private static byte[] Field(byte[] value)
    {
        var field = new byte[4 + value.Length];
        BinaryPrimitives.WriteInt32BigEndian(field, value.Length);
        value.CopyTo(field, 4);
        return field;
    }

    // A leading zero keeps a number with its first bit set from being read as negative.
    private static byte[] Number(byte[] value) => value[0] < 0x80 ? value : [0, .. value];
}
