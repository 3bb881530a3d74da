namespace Infra.Kms.Envelopes;

/// <summary>How a message is written.</summary>
public sealed record EncryptOptions
{
    /// <summary>How much plaintext a frame holds unless something else is asked for: large enough that the cipher runs
    /// at full speed, small enough that a reader holds it easily.</summary>
    public const int DefaultFrameLength = 256 << 10;

    /// <summary>The pairs that stand in the header for everybody to read.</summary>
    /// <value>Default: none.</value>
    public EnvelopeContext Context { get; init; } = EnvelopeContext.Empty;

    /// <summary>Pairs that are bound to the message but not stored in it: who decrypts must give them again.</summary>
    /// <value>Default: none.</value>
    public EnvelopeContext RequiredContext { get; init; } = EnvelopeContext.Empty;

    /// <summary>How much plaintext a frame holds, in bytes.</summary>
    /// <value>1 to 64 MiB. Default: <see cref="DefaultFrameLength"/>.</value>
    public int FrameLength
    {
        get;
        init => field = value >= 1 && value <= EnvelopeLimits.Default.MaxFrameLength ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value,
                $"'frameLength' must be between 1 and {EnvelopeLimits.Default.MaxFrameLength}; got {value}.");
    } = DefaultFrameLength;

    /// <summary>How many frames are worked on at a time.</summary>
    /// <value>Default: the number of processors.</value>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Is told how many bytes of plaintext are done. It is called from several threads.</summary>
    public IProgress<long>? Progress { get; init; }
}
