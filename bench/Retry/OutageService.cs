using Infra.OpenApi.Errors;

namespace Infra.Bench.Retry;

/// <summary>A service that is down for a while, and at any time refuses what is more than it can carry.</summary>
/// <param name="time">The clock.</param>
/// <param name="from">When it goes down.</param>
/// <param name="to">When it comes back.</param>
/// <param name="capacity">How many calls it carries in a second; more are throttled, as a rate limit counts
/// them.</param>
internal sealed class OutageService(VirtualTime time, TimeSpan from, TimeSpan to, int capacity)
{
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(20);
    private readonly List<int> _sent = [];
    private TimeSpan _lastRefusal;

    /// <summary>The calls that reached the service, a number a second.</summary>
    public IReadOnlyList<int> SentPerSecond => _sent;

    /// <summary>When it refused a call for the last time.</summary>
    public TimeSpan LastRefusal => _lastRefusal;

    /// <exception cref="OpenApiException">It is down, or has too much to do.</exception>
    public async Task<bool> CallAsync()
    {
        var now = time.Elapsed;
        var second = (int)now.TotalSeconds;
        while (_sent.Count <= second) _sent.Add(0);
        var before = _sent[second]++;

        await Task.Delay(Latency, time).ConfigureAwait(false);
        if (now >= from && now < to) throw Refuse(now, 503, "ServiceUnavailableTemporary");
        if (before >= capacity) throw Refuse(now, 429, "Rejected.Throttling");
        return true;
    }

    private OpenApiException Refuse(TimeSpan at, int status, string code)
    {
        if (at > _lastRefusal) _lastRefusal = at;
        return new OpenApiException("Kms", "Decrypt", status, code, "refused by the simulation");
    }
}
