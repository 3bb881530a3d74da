using System.Security.Cryptography;

namespace Infra.Kms.Envelopes.FourLine;

/// <summary>AES-CMAC (RFC 4493) over bytes that come in parts.</summary>
internal sealed class Cmac : IDisposable
{
    public const int BlockLength = 16;

    /// <summary>How many bytes go through the cipher at a time.</summary>
    private const int PartLength = 64 << 10;

    private readonly Aes _aes;
    private readonly byte[] _state = new byte[BlockLength];
    private readonly byte[] _last = new byte[BlockLength];
    private byte[] _scratch = new byte[BlockLength];
    private int _held;

    public Cmac(ReadOnlySpan<byte> key)
    {
        _aes = Aes.Create();
        _aes.SetKey(key);
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        // The last block is treated on its own, so one is always held back until more is known to follow.
        if (_held + bytes.Length <= BlockLength)
        {
            bytes.CopyTo(_last.AsSpan(_held));
            _held += bytes.Length;
            return;
        }

        var filling = BlockLength - _held;
        bytes[..filling].CopyTo(_last.AsSpan(_held));
        Chain(_last);
        bytes = bytes[filling..];
        while (bytes.Length > BlockLength)
        {
            var part = Math.Min(PartLength, (bytes.Length - 1) / BlockLength * BlockLength);
            Chain(bytes[..part]);
            bytes = bytes[part..];
        }

        bytes.CopyTo(_last);
        _held = bytes.Length;
    }

    /// <summary>Ends the message and gives its code; the next message may begin.</summary>
    public void Finish(Span<byte> code)
    {
        Span<byte> mask = stackalloc byte[BlockLength];
        mask.Clear();
        _aes.EncryptEcb(mask, mask, PaddingMode.None);
        Double(mask);
        if (_held < BlockLength)
        {
            _last.AsSpan(_held).Clear();
            _last[_held] = 0x80;
            Double(mask);
        }

        for (var i = 0; i < BlockLength; i++) _last[i] ^= mask[i];
        Chain(_last);
        _state.CopyTo(code);
        Array.Clear(_state);
        _held = 0;
        CryptographicOperations.ZeroMemory(mask);
    }

    public void Dispose()
    {
        _aes.Dispose();
        CryptographicOperations.ZeroMemory(_scratch);
    }

    private void Chain(ReadOnlySpan<byte> blocks)
    {
        if (_scratch.Length < blocks.Length) _scratch = new byte[PartLength];
        _aes.EncryptCbc(blocks, _state, _scratch, PaddingMode.None);
        _scratch.AsSpan(blocks.Length - BlockLength, BlockLength).CopyTo(_state);
    }

    /// <summary>Multiplies by x in the field of 2^128 elements, without a branch on what is secret.</summary>
    private static void Double(Span<byte> block)
    {
        var carry = block[0] >> 7;
        for (var i = 0; i < BlockLength - 1; i++) block[i] = (byte)((block[i] << 1) | (block[i + 1] >> 7));
        block[^1] = (byte)((block[^1] << 1) ^ (0x87 & -carry));
    }
}
