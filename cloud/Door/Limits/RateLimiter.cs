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
        private const int CountBits = 24;

        // The second and how many calls came in it, in one number.
        private long _state;

        public int Next(long second)
        {
            while (true)
            {
                var state = Volatile.Read(ref _state);
                var next = state >> CountBits == second ? state + 1 : (second << CountBits) + 1;
                if (Interlocked.CompareExchange(ref _state, next, state) == state)
                    return (int)(next & ((1 << CountBits) - 1));
            }
        }
    }
}
