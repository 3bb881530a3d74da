using System.Collections.Concurrent;

namespace Infra.Cloud.Door.Limits;

/// <summary>Counts calls by the second and refuses those beyond the published rates.</summary>
/// <remarks>How the service counts is not published; here each second of the account's time begins anew.</remarks>
internal sealed class RateLimiter
{
    private readonly ConcurrentDictionary<(RateLimit, string Region), Counter> _counters = new();

    /// <summary>True if the call is within its rate.</summary>
    public bool Admits(string product, string action, string region, DateTimeOffset at)
    {
        if (RateLimits.Find(product, action) is not { } limit) return true;

        // Only regions there are have a counter, so that invented ones cannot fill the memory.
        var known = Infra.Cloud.Limits.Regions.Find(region)?.Id ?? "";
        return _counters.GetOrAdd((limit, known), _ => new()).Next(at.UtcTicks / TimeSpan.TicksPerSecond)
            <= limit.PerSecond;
    }

    private sealed class Counter
    {
        private readonly Lock _gate = new();
        private long _second;
        private int _count;

        public int Next(long second)
        {
            lock (_gate)
            {
                if (second != _second) (_second, _count) = (second, 0);
                return ++_count;
            }
        }
    }
}
