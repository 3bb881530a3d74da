namespace Infra.Kms.Envelopes.Keys;

/// <summary>How long a data key may be used again.</summary>
public sealed record DataKeyCacheLimits
{
    /// <summary>How long after it was made.</summary>
    /// <value>Above zero. Default: 5 minutes.</value>
    public TimeSpan MaxAge
    {
        get;
        init => field = value > TimeSpan.Zero ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"'maxAge' must be above zero; got {value}.");
    } = TimeSpan.FromMinutes(5);

    /// <summary>How many bytes it may encrypt.</summary>
    /// <value>At least 1. Default: 1 TiB.</value>
    public long MaxBytes
    {
        get;
        init => field = value >= 1 ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"'maxBytes' must be at least 1; got {value}.");
    } = 1L << 40;

    /// <summary>How many messages it may encrypt.</summary>
    /// <value>At least 1. Default: 1000.</value>
    public long MaxMessages
    {
        get;
        init => field = value >= 1 ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), value, $"'maxMessages' must be at least 1; got {value}.");
    } = 1000;

    /// <summary>How many keys are kept; beyond that the oldest goes.</summary>
    /// <value>At least 1. Default: 100.</value>
    public int Capacity
    {
        get;
        init => field = value >= 1 ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"'capacity' must be at least 1; got {value}.");
    } = 100;
}
