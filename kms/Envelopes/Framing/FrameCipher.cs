using System.Buffers.Binary;
using System.Security.Cryptography;
using Infra.Kms.Envelopes.Format;

namespace Infra.Kms.Envelopes.Framing;

/// <summary>Seals and opens the frames of one message. One thread uses it at a time.</summary>
internal sealed class FrameCipher : IDisposable
{
    private readonly AesGcm _aes;
    private readonly int _frameLength;
    private readonly FrameIdentity _regular;
    private readonly FrameIdentity _final;

    public FrameCipher(DerivedKeys keys, ReadOnlySpan<byte> messageId, int frameLength)
    {
        _aes = new AesGcm(keys.Key, Suite.TagLength);
        _frameLength = frameLength;
        _regular = new FrameIdentity(messageId, "AWSKMSEncryptionClient Frame"u8);
        _final = new FrameIdentity(messageId, "AWSKMSEncryptionClient Final Frame"u8);
    }

    /// <summary>Writes a regular frame.</summary>
    public void SealRegular(uint number, ReadOnlySpan<byte> plaintext, Span<byte> frame)
    {
        BinaryPrimitives.WriteUInt32BigEndian(frame, number);
        Seal(_regular, number, plaintext, frame.Slice(4, Suite.NonceLength), frame[(4 + Suite.NonceLength)..]);
    }

    /// <summary>Writes the final frame.</summary>
    public void SealFinal(uint number, ReadOnlySpan<byte> plaintext, Span<byte> frame)
    {
        BinaryPrimitives.WriteUInt32BigEndian(frame, FrameForm.FinalMark);
        BinaryPrimitives.WriteUInt32BigEndian(frame[4..], number);
        BinaryPrimitives.WriteUInt32BigEndian(frame[(8 + Suite.NonceLength)..], (uint)plaintext.Length);
        Seal(_final, number, plaintext, frame.Slice(8, Suite.NonceLength), frame[FrameForm.FinalHead..]);
    }

    /// <summary>Opens a regular frame of which every byte is there.</summary>
    public void OpenRegular(uint number, ReadOnlySpan<byte> frame, Span<byte> plaintext)
    {
        var stored = BinaryPrimitives.ReadUInt32BigEndian(frame);
        if (stored == FrameForm.FinalMark) throw FrameFaults.Trailing(number);
        if (stored != number) throw FrameFaults.Order(number, stored);
        Open(_regular, number, frame.Slice(4, Suite.NonceLength), frame[(4 + Suite.NonceLength)..], plaintext);
    }

    /// <summary>Opens the final frame, which must fill <paramref name="frame"/>.</summary>
    /// <returns>How much plaintext there is.</returns>
    public int OpenFinal(uint number, ReadOnlySpan<byte> frame, Span<byte> plaintext)
    {
        if (frame.Length < 4 || BinaryPrimitives.ReadUInt32BigEndian(frame) != FrameForm.FinalMark)
            throw FrameFaults.NoFinal(number);
        if (frame.Length < FrameForm.FinalExtra) throw FrameFaults.CutOff(number);
        if (BinaryPrimitives.ReadUInt32BigEndian(frame[4..]) is var stored && stored != number)
            throw FrameFaults.Order(number, stored);
        var length = BinaryPrimitives.ReadUInt32BigEndian(frame[(8 + Suite.NonceLength)..]);
        if (length > _frameLength) throw FrameFaults.TooLong(length, _frameLength);
        if (length < frame.Length - FrameForm.FinalExtra) throw FrameFaults.Trailing(number);
        if (length > frame.Length - FrameForm.FinalExtra) throw FrameFaults.CutOff(number);
        Open(_final, number, frame.Slice(8, Suite.NonceLength), frame[FrameForm.FinalHead..], plaintext[..(int)length]);
        return (int)length;
    }

    public void Dispose() => _aes.Dispose();

    private void Seal(FrameIdentity identity, uint number, ReadOnlySpan<byte> plaintext, Span<byte> nonce, Span<byte> content)
    {
        // Numbers begin at 1 and the key serves one message, so no nonce comes twice; 0 is the header's.
        nonce[..8].Clear();
        BinaryPrimitives.WriteUInt32BigEndian(nonce[8..], number);
        _aes.Encrypt(nonce, plaintext, content[..plaintext.Length], content.Slice(plaintext.Length, Suite.TagLength),
            identity.For(number, plaintext.Length));
    }

    private void Open(FrameIdentity identity, uint number, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> sealedContent,
        Span<byte> plaintext)
    {
        // Writers count nonces, but some drew them, so the stored one is used: the tag tells whether it is right.
        try
        {
            _aes.Decrypt(nonce, sealedContent[..plaintext.Length], sealedContent.Slice(plaintext.Length, Suite.TagLength),
                plaintext, identity.For(number, plaintext.Length));
        }
        catch (AuthenticationTagMismatchException)
        {
            throw FrameFaults.Altered(number);
        }
    }
}
