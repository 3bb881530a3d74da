namespace Infra.Kms.Envelopes;

/// <summary>What a reader expects of a message and what it accepts.</summary>
public sealed record DecryptOptions
{
    /// <summary>Pairs that the message must be bound to, whether it stores them or not.</summary>
    /// <value>Default: none.</value>
    public EnvelopeContext ExpectedContext { get; init; } = EnvelopeContext.Empty;

    /// <summary>Whether messages are read whose data key is not fixed by their header: version 1 of the format. Such a
    /// message can be made to open differently under different keys.</summary>
    /// <value>Default: false.</value>
    public bool AllowUncommitted { get; init; }

    /// <summary>Whether messages of Alibaba Cloud's own SDK are read whose content nothing protects against change: CBC
    /// and CTR.</summary>
    /// <value>Default: false.</value>
    public bool AllowUnauthenticated { get; init; }

    /// <summary>What is accepted before memory is allocated or a key service is called.</summary>
    public EnvelopeLimits Limits { get; init; } = EnvelopeLimits.Default;

    /// <summary>How many frames are worked on at a time.</summary>
    /// <value>Default: the number of processors.</value>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Which message it must be; empty for any.</summary>
    internal ReadOnlyMemory<byte> ExpectedMessageId { get; init; }

    /// <summary>Is told how many bytes of plaintext are done. It is called from several threads.</summary>
    public IProgress<long>? Progress { get; init; }
}
