namespace Infra.OpenApi.Retry;

/// <summary>How long to wait before a retry.</summary>
/// <remarks>Both ways are those of "Use the exponential backoff method to retry requests" in the KMS best
/// practices.</remarks>
public abstract record Backoff
{
    private protected Backoff()
    {
    }

    /// <summary>The default: from 200 ms, doubled with every retry, at most 10 s, with full jitter.</summary>
    public static Backoff Default { get; } = Exponential(TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(10));

    /// <summary>A random part of a limit that doubles with every retry.</summary>
    /// <remarks>The whole wait is random (full jitter), so that clients that failed together do not come back
    /// together.</remarks>
    /// <param name="initial">The limit before the first retry.</param>
    /// <param name="cap">What the limit never exceeds.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time is not above zero, or the cap is below the
    /// initial delay.</exception>
    public static Backoff Exponential(TimeSpan initial, TimeSpan cap)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(initial, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(cap, initial);
        return new ExponentialBackoff(initial, cap);
    }

    /// <summary>The same wait before every retry.</summary>
    /// <remarks>Simple, and right for one client. Many clients that failed together come back together, once an
    /// interval.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The interval is not above zero.</exception>
    public static Backoff Fixed(TimeSpan interval)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(interval, TimeSpan.Zero);
        return new FixedBackoff(interval);
    }

    /// <summary>The wait before a retry.</summary>
    /// <param name="retry">Which retry: 0 is the first.</param>
    /// <param name="random">A random number from 0 up to, not including, 1.</param>
    public abstract TimeSpan Before(int retry, double random);

    private sealed record ExponentialBackoff(TimeSpan Initial, TimeSpan Cap) : Backoff
    {
        public override TimeSpan Before(int retry, double random) =>
            TimeSpan.FromTicks((long)(Math.Min(Cap.Ticks, Initial.Ticks * Math.Pow(2, retry)) * random));
    }

    private sealed record FixedBackoff(TimeSpan Interval) : Backoff
    {
        public override TimeSpan Before(int retry, double random) => Interval;
    }
}
