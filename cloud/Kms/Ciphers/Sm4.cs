using System.Buffers.Binary;
using System.Numerics;

namespace Infra.Cloud.Kms.Ciphers;

/// <summary>The block cipher SM4 (GB/T 32907-2016), which the framework lacks, in the direction that counter mode
/// needs.</summary>
internal sealed class Sm4
{
    public const int BlockLength = 16;
    private const int Rounds = 32;

    private static readonly byte[] Substitution = Convert.FromHexString(
        "d690e9fecce13db716b614c228fb2c052b679a762abe04c3aa44132649860699"
        + "9c4250f491ef987a33540b43edcfac62e4b31ca9c908e89580df94fa758f3fa6"
        + "4707a7fcf37317ba83593c19e6854fa8686b81b27164da8bf8eb0f4b70569d35"
        + "1e240e5e6358d1a225227c3b01217887d40046579fd327524c3602e7a0c4c89e"
        + "eabf8ad240c738b5a3f7f2cef96115a1e0ae5da49b341a55ad933230f58cb1e3"
        + "1df6e22e8266ca60c02923ab0d534e6fd5db3745defd8e2f03ff6a726d6c5b51"
        + "8d1baf92bbddbc7f11d95c411f105ad80ac13188a5cd7bbd2d74d012b8e5b4b0"
        + "8969974a0c96777e65b9f109c56ec68418f07dec3adc4d2079ee5f3ed7cb3948");

    private static readonly uint[] Family = [0xA3B1BAC6, 0x56AA3350, 0x677D9197, 0xB27022DC];

    private readonly uint[] _roundKeys = new uint[Rounds];

    public Sm4(ReadOnlySpan<byte> key)
    {
        Span<uint> state = stackalloc uint[4];
        for (var i = 0; i < 4; i++) state[i] = BinaryPrimitives.ReadUInt32BigEndian(key[(4 * i)..]) ^ Family[i];
        for (var round = 0; round < Rounds; round++)
        {
            var mixed = Substitute(state[1] ^ state[2] ^ state[3] ^ Constant(round));
            var next = state[0] ^ mixed ^ BitOperations.RotateLeft(mixed, 13) ^ BitOperations.RotateLeft(mixed, 23);
            Shift(state, next);
            _roundKeys[round] = next;
        }
    }

    public void Encrypt(ReadOnlySpan<byte> block, Span<byte> result)
    {
        Span<uint> state = stackalloc uint[4];
        for (var i = 0; i < 4; i++) state[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * i)..]);
        foreach (var key in _roundKeys)
        {
            var mixed = Substitute(state[1] ^ state[2] ^ state[3] ^ key);
            Shift(state, state[0] ^ mixed ^ BitOperations.RotateLeft(mixed, 2) ^ BitOperations.RotateLeft(mixed, 10)
                ^ BitOperations.RotateLeft(mixed, 18) ^ BitOperations.RotateLeft(mixed, 24));
        }

        for (var i = 0; i < 4; i++) BinaryPrimitives.WriteUInt32BigEndian(result[(4 * i)..], state[3 - i]);
    }

    // The constant of a round has the bytes (4 * round + j) * 7 modulo 256.
    private static uint Constant(int round)
    {
        var constant = 0u;
        for (var j = 0; j < 4; j++) constant = (constant << 8) | (byte)(((4 * round) + j) * 7);
        return constant;
    }

    private static uint Substitute(uint word) =>
        ((uint)Substitution[word >> 24] << 24) | ((uint)Substitution[(word >> 16) & 0xFF] << 16)
        | ((uint)Substitution[(word >> 8) & 0xFF] << 8) | Substitution[word & 0xFF];

    private static void Shift(Span<uint> state, uint next)
    {
        state[1..].CopyTo(state);
        state[3] = next;
    }
}
