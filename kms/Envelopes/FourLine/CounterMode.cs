using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;

namespace Infra.Kms.Envelopes.FourLine;

/// <summary>AES in counter mode, 128-bit big-endian, over bytes that come in parts. Encrypting and decrypting are the
/// same.</summary>
internal sealed class CounterMode : IDisposable
{
    private const int BlockLength = 16;
    private const int PartLength = 64 << 10;

    private readonly Aes _aes;
    private readonly byte[] _stream = new byte[PartLength];
    private UInt128 _counter;
    private int _used = PartLength;

    public CounterMode(ReadOnlySpan<byte> key, ReadOnlySpan<byte> firstCounter)
    {
        _aes = Aes.Create();
        _aes.SetKey(key);
        _counter = BinaryPrimitives.ReadUInt128BigEndian(firstCounter);
    }

    public void Transform(ReadOnlySpan<byte> input, Span<byte> output)
    {
        while (input.Length > 0)
        {
            if (_used == PartLength) Refill(input.Length);
            var count = Math.Min(input.Length, PartLength - _used);
            Xor(input[..count], _stream.AsSpan(_used, count), output);
            _used += count;
            input = input[count..];
            output = output[count..];
        }
    }

    public void Dispose()
    {
        _aes.Dispose();
        CryptographicOperations.ZeroMemory(_stream);
    }

    /// <summary>Makes key stream at the end of the buffer, no more than will be used soon.</summary>
    private void Refill(int wanted)
    {
        var length = Math.Min(PartLength, (wanted + BlockLength - 1) / BlockLength * BlockLength);
        _used = PartLength - length;
        var blocks = _stream.AsSpan(_used);
        for (var at = 0; at < length; at += BlockLength)
            BinaryPrimitives.WriteUInt128BigEndian(blocks[at..], _counter++);
        _aes.EncryptEcb(blocks, blocks, PaddingMode.None);
    }

    private static void Xor(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, Span<byte> result)
    {
        var at = 0;
        for (; at <= one.Length - Vector<byte>.Count; at += Vector<byte>.Count)
            (new Vector<byte>(one[at..]) ^ new Vector<byte>(other[at..])).CopyTo(result[at..]);
        for (; at < one.Length; at++) result[at] = (byte)(one[at] ^ other[at]);
    }
}
