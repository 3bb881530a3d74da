namespace Infra.Kms.Envelopes.Framing;

/// <summary>Where the frames of a message of known length lie.</summary>
internal sealed record FramePlan
{
    private FramePlan(int frameLength, long frames, long lastPiece) =>
        (FrameLength, Frames, LastPiece) = (frameLength, frames, lastPiece);

    public int FrameLength { get; }

    /// <summary>How many frames there are, the final one too.</summary>
    public long Frames { get; }

    /// <summary>How long the final frame is: when a message is read, all that follows the regular frames.</summary>
    public long LastPiece { get; }

    /// <summary>How long a regular frame is in the message.</summary>
    public int SealedFrame => FrameLength + FrameForm.RegularExtra;

    /// <summary>How long the body of the message is.</summary>
    public long BodyLength => ((Frames - 1) * SealedFrame) + LastPiece;

    /// <summary>How long the plaintext is, if the message is whole.</summary>
    public long PlaintextLength => ((Frames - 1) * FrameLength) + Math.Max(0, LastPiece - FrameForm.FinalExtra);

    /// <summary>The frames that a plaintext needs. A full last frame is the final one.</summary>
    public static FramePlan OfPlaintext(long length, int frameLength)
    {
        var regular = length == 0 ? 0 : (length - 1) / frameLength;
        if (regular >= FrameForm.MostFrames) throw FrameFaults.TooMany();
        return new FramePlan(frameLength, regular + 1, length - (regular * frameLength) + FrameForm.FinalExtra);
    }

    /// <summary>The frames that a body of some length must have, if it is whole.</summary>
    public static FramePlan OfBody(long length, int frameLength)
    {
        var regular = Math.Max(0, length - FrameForm.FinalExtra) / (frameLength + FrameForm.RegularExtra);
        if (regular >= FrameForm.MostFrames) throw FrameFaults.TooMany();
        return new FramePlan(frameLength, regular + 1, length - (regular * (frameLength + FrameForm.RegularExtra)));
    }
}
