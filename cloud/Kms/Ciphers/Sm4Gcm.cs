using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Infra.Cloud.Kms.Ciphers;

/// <summary>SM4 in Galois/Counter Mode (NIST SP 800-38D, RFC 8998), with nonces of 12 bytes and tags of 16.</summary>
internal static class Sm4Gcm
{
    private const int Block = Sm4.BlockLength;

    public static void Encrypt(Sm4 cipher, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plaintext,
        Span<byte> ciphertext, Span<byte> tag, ReadOnlySpan<byte> associated)
    {
        Count(cipher, nonce, plaintext, ciphertext);
        Authenticate(cipher, nonce, ciphertext, associated, tag);
    }

    /// <summary>Decrypts, or gives false and no plaintext if anything was altered.</summary>
    public static bool TryDecrypt(Sm4 cipher, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> ciphertext,
        ReadOnlySpan<byte> tag, Span<byte> plaintext, ReadOnlySpan<byte> associated)
    {
        Span<byte> expected = stackalloc byte[Block];
        Authenticate(cipher, nonce, ciphertext, associated, expected);
        if (!CryptographicOperations.FixedTimeEquals(expected, tag)) return false;

        Count(cipher, nonce, ciphertext, plaintext);
        return true;
    }

    private static void Count(Sm4 cipher, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> input, Span<byte> output)
    {
        Span<byte> counter = stackalloc byte[Block];
        Span<byte> mask = stackalloc byte[Block];
        nonce.CopyTo(counter);
        for (var start = 0; start < input.Length; start += Block)
        {
            BinaryPrimitives.WriteUInt32BigEndian(counter[12..], (uint)(start / Block) + 2);
            cipher.Encrypt(counter, mask);
            for (var i = start; i < Math.Min(start + Block, input.Length); i++)
                output[i] = (byte)(input[i] ^ mask[i - start]);
        }
    }

    private static void Authenticate(Sm4 cipher, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> ciphertext,
        ReadOnlySpan<byte> associated, Span<byte> tag)
    {
        Span<byte> block = stackalloc byte[Block];
        block.Clear();
        cipher.Encrypt(block, block);
        var factor = BinaryPrimitives.ReadUInt128BigEndian(block);

        var hash = Absorb(Absorb(0, factor, associated), factor, ciphertext);
        hash = Multiply(hash ^ new UInt128((ulong)associated.Length * 8, (ulong)ciphertext.Length * 8), factor);

        block.Clear();
        nonce.CopyTo(block);
        block[^1] = 1;
        cipher.Encrypt(block, block);
        BinaryPrimitives.WriteUInt128BigEndian(tag, hash ^ BinaryPrimitives.ReadUInt128BigEndian(block));
    }

    private static UInt128 Absorb(UInt128 hash, UInt128 factor, ReadOnlySpan<byte> data)
    {
        Span<byte> block = stackalloc byte[Block];
        for (; !data.IsEmpty; data = data[Math.Min(Block, data.Length)..])
        {
            block.Clear();
            data[..Math.Min(Block, data.Length)].CopyTo(block);
            hash = Multiply(hash ^ BinaryPrimitives.ReadUInt128BigEndian(block), factor);
        }

        return hash;
    }

    // Multiplication in GF(2^128) with the reflected polynomial of GCM.
    private static UInt128 Multiply(UInt128 x, UInt128 y)
    {
        var reduction = new UInt128(0xE100000000000000, 0);
        UInt128 product = 0;
        for (var bit = 127; bit >= 0; bit--)
        {
            if (((x >> bit) & 1) == 1) product ^= y;
            y = (y & 1) == 1 ? (y >> 1) ^ reduction : y >> 1;
        }

        return product;
    }
}
