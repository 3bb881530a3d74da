using System.Security.Cryptography;
using Infra.Kms.Envelopes.Files;
using Infra.Kms.Envelopes.Format;
using Microsoft.Win32.SafeHandles;

namespace Infra.Kms.Envelopes.Framing;

/// <summary>What one thread needs to work on consecutive frames of a file: a cipher, and memory for both
/// sides.</summary>
internal sealed class FrameBatch : IDisposable
{
    /// <summary>How many bytes of plaintext are read at a time: small frames are taken several at once.</summary>
    private const int BytesPerBatch = 256 << 10;

    private readonly FramePlan _plan;
    private readonly FrameCipher _cipher;
    private readonly byte[] _plaintext;
    private readonly byte[] _sealed;

    public FrameBatch(FramePlan plan, DerivedKeys keys, ReadOnlySpan<byte> messageId)
    {
        _plan = plan;
        _cipher = new FrameCipher(keys, messageId, plan.FrameLength);
        var frames = (int)Math.Min(FramesPerBatch(plan), plan.Frames);
        _plaintext = GC.AllocateUninitializedArray<byte>(frames * plan.FrameLength);
        _sealed = GC.AllocateUninitializedArray<byte>((frames * plan.SealedFrame) + FrameForm.FinalExtra);
    }

    /// <summary>How many batches a message has.</summary>
    public static long Count(FramePlan plan) => ((plan.Frames - 1) / FramesPerBatch(plan)) + 1;

    /// <summary>Reads plaintext, seals it and writes the frames.</summary>
    /// <returns>How much plaintext it was.</returns>
    public int Seal(SafeFileHandle source, OutputFile destination, long bodyAt, long batch)
    {
        var (first, count, hasFinal) = Range(batch);
        var regular = hasFinal ? count - 1 : count;
        var last = hasFinal ? (int)_plan.LastPiece - FrameForm.FinalExtra : 0;
        var plaintext = _plaintext.AsSpan(0, (regular * _plan.FrameLength) + last);
        FileBytes.ReadExactly(source, plaintext, first * _plan.FrameLength);
        var frames = _sealed.AsSpan(0, (regular * _plan.SealedFrame) + (hasFinal ? (int)_plan.LastPiece : 0));
        for (var i = 0; i < regular; i++)
            _cipher.SealRegular((uint)(first + i + 1), plaintext.Slice(i * _plan.FrameLength, _plan.FrameLength),
                frames.Slice(i * _plan.SealedFrame, _plan.SealedFrame));
        if (hasFinal)
            _cipher.SealFinal((uint)_plan.Frames, plaintext[(regular * _plan.FrameLength)..],
                frames[(regular * _plan.SealedFrame)..]);
        destination.Write(frames, bodyAt + (first * _plan.SealedFrame));
        return plaintext.Length;
    }

    /// <summary>Reads frames, opens them and writes the plaintext, if it is wanted.</summary>
    /// <returns>How much plaintext it was.</returns>
    public int Open(SafeFileHandle source, OutputFile? destination, long bodyAt, long batch)
    {
        var (first, count, hasFinal) = Range(batch);
        var regular = hasFinal ? count - 1 : count;
        // What follows the regular frames of a message that is cut off or has a tail may be of any length; more than a
        // frame of it is not needed to see that.
        var last = hasFinal ? (int)Math.Min(_plan.LastPiece, _plan.FrameLength + FrameForm.FinalExtra) : 0;
        var frames = _sealed.AsSpan(0, (regular * _plan.SealedFrame) + last);
        FileBytes.ReadExactly(source, frames, bodyAt + (first * _plan.SealedFrame));
        for (var i = 0; i < regular; i++)
            _cipher.OpenRegular((uint)(first + i + 1), frames.Slice(i * _plan.SealedFrame, _plan.SealedFrame),
                _plaintext.AsSpan(i * _plan.FrameLength, _plan.FrameLength));
        var length = regular * _plan.FrameLength;
        if (hasFinal)
            length += _cipher.OpenFinal((uint)_plan.Frames, frames[(regular * _plan.SealedFrame)..], _plaintext.AsSpan(length));
        destination?.Write(_plaintext.AsSpan(0, length), first * _plan.FrameLength);
        return length;
    }

    public void Dispose()
    {
        _cipher.Dispose();
        CryptographicOperations.ZeroMemory(_plaintext);
    }

    private static int FramesPerBatch(FramePlan plan) => Math.Max(1, BytesPerBatch / plan.FrameLength);

    private (long First, int Count, bool HasFinal) Range(long batch)
    {
        var first = batch * FramesPerBatch(_plan);
        var count = (int)Math.Min(FramesPerBatch(_plan), _plan.Frames - first);
        return (first, count, first + count == _plan.Frames);
    }
}
