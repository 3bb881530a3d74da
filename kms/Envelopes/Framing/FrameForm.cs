using Infra.Kms.Envelopes.Format;

namespace Infra.Kms.Envelopes.Framing;

/// <summary>How frames lie in a message.</summary>
internal static class FrameForm
{
    /// <summary>Stands where a regular frame has its number.</summary>
    public const uint FinalMark = uint.MaxValue;

    /// <summary>No message has more frames than this.</summary>
    public const long MostFrames = uint.MaxValue;

    /// <summary>What a regular frame has beside its content: number, nonce, tag.</summary>
    public const int RegularExtra = 4 + Suite.NonceLength + Suite.TagLength;

    /// <summary>What stands before the content of the final frame: mark, number, nonce, length.</summary>
    public const int FinalHead = 4 + 4 + Suite.NonceLength + 4;

    /// <summary>What the final frame has beside its content.</summary>
    public const int FinalExtra = FinalHead + Suite.TagLength;
}
