using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Infra.Cloud;

/// <summary>Identifiers derived from the account's seed and from who asks when, so that the same work gives the same
/// identifiers. Nothing secret is ever derived this way.</summary>
internal static class Identifiers
{
    private const string Alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>Lower-case letters and digits.</summary>
    public static string Letters(int length, params ReadOnlySpan<string> parts) => Spell(length, Alphabet, parts);

    /// <summary>Hexadecimal digits in lower case.</summary>
    public static string Hex(int length, params ReadOnlySpan<string> parts) => Spell(length, "0123456789abcdef", parts);

    /// <summary>Digits, the first of which is not 0.</summary>
    public static string Digits(int length, params ReadOnlySpan<string> parts)
    {
        var digits = Spell(length, "0123456789", parts);
        return digits[0] == '0' ? $"3{digits[1..]}" : digits;
    }

    /// <summary>A request identifier: the form of a GUID in upper case.</summary>
    /// <remarks>There is one for each call, so only its origin is hashed for good, once; what tells the calls of an origin
    /// apart is mixed into that.</remarks>
    public static string Request(UInt128 origin, long ticks, string product, string action, int count)
    {
        const ulong Prime = 0x100000001B3; // FNV-1a, 64 bits
        var mixed = (0xCBF29CE484222325 ^ (ulong)ticks) * Prime;
        mixed = (mixed ^ (uint)count) * Prime;
        foreach (var letter in product) mixed = (mixed ^ letter) * Prime;
        foreach (var letter in action) mixed = (mixed ^ letter) * Prime;

        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, origin ^ mixed);
        return string.Create(36, new Guid(bytes), static (text, id) =>
        {
            id.TryFormat(text, out _, "D");
            Ascii.ToUpperInPlace(text, out _);
        });
    }

    /// <summary>The first half of a hash of parts.</summary>
    public static UInt128 Hash128(params ReadOnlySpan<string> parts)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Hash(parts, hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }

    /// <summary>Hashes parts so that no two lists of parts give the same input.</summary>
    public static void Hash(ReadOnlySpan<string> parts, Span<byte> hash)
    {
        var size = 0;
        foreach (var part in parts) size += Encoding.UTF8.GetMaxByteCount(part.Length) + 1;

        var text = size <= 1024 ? stackalloc byte[size] : new byte[size];
        var length = 0;
        foreach (var part in parts)
        {
            length += Encoding.UTF8.GetBytes(part, text[length..]);
            text[length++] = 0xFF; // never a byte of UTF-8, hence a safe separator
        }

        SHA256.HashData(text[..length], hash);
    }

    private static string Spell(int length, string alphabet, ReadOnlySpan<string> parts)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Hash(parts, hash);

        Span<char> letters = stackalloc char[length];
        for (var i = 0; i < length; i++) letters[i] = alphabet[hash[i] % alphabet.Length];
        return new string(letters);
    }
}
