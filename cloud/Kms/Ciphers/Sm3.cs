using System.Buffers.Binary;
using System.Numerics;

namespace Infra.Cloud.Kms.Ciphers;

/// <summary>The hash SM3 (GB/T 32905-2016), which the framework lacks.</summary>
internal static class Sm3
{
    public const int HashLength = 32;
    private const int Block = 64;

    public static byte[] Hash(ReadOnlySpan<byte> data)
    {
        Span<uint> state =
        [
            0x7380166F, 0x4914B2B9, 0x172442D7, 0xDA8A0600, 0xA96F30BC, 0x163138AA, 0xE38DEE4D, 0xB0FB0E4E,
        ];
        var whole = data.Length / Block * Block;
        for (var start = 0; start < whole; start += Block) Compress(state, data[start..]);

        // The rest, one bit, zeros, and the length in bits: one block or two.
        var rest = data[whole..];
        Span<byte> last = stackalloc byte[rest.Length < Block - 8 ? Block : 2 * Block];
        last.Clear();
        rest.CopyTo(last);
        last[rest.Length] = 0x80;
        BinaryPrimitives.WriteInt64BigEndian(last[^8..], 8L * data.Length);
        for (; !last.IsEmpty; last = last[Block..]) Compress(state, last);

        var hash = new byte[HashLength];
        for (var i = 0; i < state.Length; i++) BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(4 * i), state[i]);
        return hash;
    }

    private static void Compress(Span<uint> state, ReadOnlySpan<byte> block)
    {
        Span<uint> words = stackalloc uint[68];
        for (var i = 0; i < 16; i++) words[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * i)..]);
        for (var i = 16; i < words.Length; i++)
            words[i] = Permute1(words[i - 16] ^ words[i - 9] ^ BitOperations.RotateLeft(words[i - 3], 15))
                ^ BitOperations.RotateLeft(words[i - 13], 7) ^ words[i - 6];

        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var i = 0; i < 64; i++)
        {
            var constant = BitOperations.RotateLeft(i < 16 ? 0x79CC4519u : 0x7A879D8Au, i % 32);
            var first = BitOperations.RotateLeft(BitOperations.RotateLeft(a, 12) + e + constant, 7);
            var second = first ^ BitOperations.RotateLeft(a, 12);
            var left = (i < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c)) + d + second + (words[i] ^ words[i + 4]);
            var right = (i < 16 ? e ^ f ^ g : (e & f) | (~e & g)) + h + first + words[i];
            (d, c, b, a) = (c, BitOperations.RotateLeft(b, 9), a, left);
            (h, g, f, e) = (g, BitOperations.RotateLeft(f, 19), e, Permute0(right));
        }

        ReadOnlySpan<uint> mixed = [a, b, c, d, e, f, g, h];
        for (var i = 0; i < mixed.Length; i++) state[i] ^= mixed[i];
    }

    private static uint Permute0(uint x) => x ^ BitOperations.RotateLeft(x, 9) ^ BitOperations.RotateLeft(x, 17);

    private static uint Permute1(uint x) => x ^ BitOperations.RotateLeft(x, 15) ^ BitOperations.RotateLeft(x, 23);
}
