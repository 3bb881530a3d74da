namespace Infra.Kms.Envelopes;

/// <summary>What a message is.</summary>
/// <param name="Format">The format's name, for example "AWS Encryption SDK message 2".</param>
/// <param name="Suite">The algorithm suite, for example 0478.</param>
/// <param name="MessageId">What tells the message from all others; empty where the format has no such thing.</param>
/// <param name="Context">The encryption context as the message stores it.</param>
/// <param name="DataKeys">For which keys it is encrypted.</param>
/// <param name="PlaintextLength">How much plaintext it holds, in bytes; null if that is not known.</param>
public sealed record EnvelopeSummary(
    string Format,
    string Suite,
    ReadOnlyMemory<byte> MessageId,
    EnvelopeContext Context,
    IReadOnlyList<EncryptedDataKey> DataKeys,
    long? PlaintextLength)
{
    /// <summary>How much plaintext a frame holds, in bytes; 0 for a message in one piece.</summary>
    public int FrameLength { get; init; }

    /// <summary>How many frames there are; 0 for a message in one piece, null if that is not known.</summary>
    public long? Frames { get; init; }

    /// <summary>How long the header is, in bytes.</summary>
    public int HeaderLength { get; init; }

    /// <summary>Whether the header fixes the data key.</summary>
    public bool IsCommitting { get; init; }

    /// <summary>Whether the message ends with a signature.</summary>
    public bool IsSigned { get; init; }
}
