namespace Infra.Kms.Envelopes.Format;

/// <summary>The header of a message. What it says is anybody's claim until its tag is verified.</summary>
internal sealed record MessageHeader
{
    public required Suite Suite { get; init; }

    public required byte[] MessageId { get; init; }

    public required EnvelopeContext Context { get; init; }

    public required IReadOnlyList<EncryptedDataKey> DataKeys { get; init; }

    /// <summary>How much plaintext a frame holds; 0 for a message in one piece.</summary>
    public required int FrameLength { get; init; }

    /// <summary>What the data key must derive; empty in version 1.</summary>
    public required byte[] CommitKey { get; init; }

    /// <summary>The nonce of the header's tag: twelve zeros in version 2.</summary>
    public required byte[] Nonce { get; init; }

    public required byte[] Tag { get; init; }

    /// <summary>The header exactly as it stands in the message, up to what the tag covers. Written anew it might
    /// differ, as other writers may order pairs otherwise.</summary>
    public required byte[] Authenticated { get; init; }

    /// <summary>The whole header, in bytes.</summary>
    public required int Length { get; init; }

    public bool IsFramed => FrameLength > 0;
}
