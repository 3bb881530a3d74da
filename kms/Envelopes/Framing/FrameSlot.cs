using System.Security.Cryptography;
using Infra.Kms.Envelopes.Format;

namespace Infra.Kms.Envelopes.Framing;

/// <summary>One frame on its way through a stream, with a cipher of its own so that several can be worked on at a
/// time.</summary>
internal sealed class FrameSlot(DerivedKeys keys, ReadOnlySpan<byte> messageId, int frameLength) : IDisposable
{
    /// <summary>Above this many bytes of frames in memory, fewer are worked on at a time.</summary>
    private const int MostBytes = 16 << 20;

    /// <summary>Frames below this size are done before another thread has heard of them.</summary>
    private const int LeastParallel = 16 << 10;

    private readonly FrameCipher _cipher = new(keys, messageId, frameLength);

    /// <summary>Plaintext of the frame.</summary>
    public byte[] Plaintext { get; } = GC.AllocateUninitializedArray<byte>(frameLength);

    /// <summary>The frame as it stands in the message.</summary>
    public byte[] Sealed { get; } = GC.AllocateUninitializedArray<byte>(frameLength + FrameForm.FinalExtra);

    public int PlaintextLength { get; set; }

    public int SealedLength { get; set; }

    public uint Number { get; set; }

    public bool IsFinal { get; set; }

    /// <summary>How many frames are worked on at a time.</summary>
    public static int Count(int workers, int frameLength) =>
        frameLength < LeastParallel ? 1 : Math.Clamp(MostBytes / (2 * frameLength), 1, Math.Max(1, workers));

    public void Seal()
    {
        var plaintext = Plaintext.AsSpan(0, PlaintextLength);
        if (IsFinal) _cipher.SealFinal(Number, plaintext, Sealed);
        else _cipher.SealRegular(Number, plaintext, Sealed);
        SealedLength = PlaintextLength + (IsFinal ? FrameForm.FinalExtra : FrameForm.RegularExtra);
    }

    public void Open()
    {
        var frame = Sealed.AsSpan(0, SealedLength);
        if (IsFinal)
        {
            PlaintextLength = _cipher.OpenFinal(Number, frame, Plaintext);
            return;
        }

        _cipher.OpenRegular(Number, frame, Plaintext);
        PlaintextLength = Plaintext.Length;
    }

    public void Dispose()
    {
        _cipher.Dispose();
        CryptographicOperations.ZeroMemory(Plaintext);
    }
}
