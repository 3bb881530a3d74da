namespace Infra.Kms.Envelopes;

/// <summary>What a reader accepts before it allocates memory or calls a key service: sizes in a message are anybody's
/// claim until its header is verified.</summary>
public sealed record EnvelopeLimits
{
    /// <summary>The limits that hold unless others are given.</summary>
    public static EnvelopeLimits Default { get; } = new();

    /// <summary>How many encrypted data keys a message may have; each may cost a call of a key service.</summary>
    /// <value>1 to 65535. Default: 16.</value>
    public int MaxDataKeys
    {
        get;
        init => field = value is >= 1 and <= ushort.MaxValue ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "'maxDataKeys' must be between 1 and 65535.");
    } = 16;

    /// <summary>How long a header may be, in bytes.</summary>
    /// <value>Default: 1 MiB, more than sixteen of the largest data keys that Alibaba Cloud and AWS make.</value>
    public int MaxHeaderBytes { get; init; } = 1 << 20;

    /// <summary>How long a frame may be, in bytes. A frame is held in memory until its tag is verified.</summary>
    /// <value>Default: 64 MiB.</value>
    public int MaxFrameLength { get; init; } = 64 << 20;

    /// <summary>How long a message without frames may be, in bytes, as it is held in memory whole.</summary>
    /// <value>Default: 256 MiB.</value>
    public int MaxUnframedBytes { get; init; } = 256 << 20;
}
