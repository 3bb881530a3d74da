namespace Infra.Bench.Retry;

/// <summary>What one way of trying again did in the outage.</summary>
internal sealed class OutageResult(string name, double offeredPerSecond)
{
    private readonly List<double> _quietSeconds = [];
    private int _offeredInOutage;

    public string Name => name;

    public double OfferedPerSecond => offeredPerSecond;

    /// <summary>The calls that reached the service, a number a second.</summary>
    public IReadOnlyList<int> SentPerSecond { get; private set; } = [];

    /// <summary>The calls sent during the outage for each one that was offered then.</summary>
    public double OutageLoad { get; private set; }

    /// <summary>The busiest second after the outage, in what is offered on average.</summary>
    public double PeakAfter { get; private set; }

    /// <summary>From the end of the outage to the last call that was refused.</summary>
    public TimeSpan Recovery { get; private set; }

    /// <summary>The calls that were never answered well, of those offered before the outage ended or after
    /// it.</summary>
    public int Failed { get; private set; }

    /// <summary>The median time of a call while the service was well, before the outage.</summary>
    public TimeSpan QuietLatency => TimeSpan.FromSeconds(_quietSeconds.Order().ElementAt(_quietSeconds.Count / 2));

    public void Add(TimeSpan offered, TimeSpan took, bool done)
    {
        if (!done) Failed++;
        if (offered >= OutageSimulation.From && offered < OutageSimulation.To) _offeredInOutage++;
        if (offered < OutageSimulation.From - TimeSpan.FromSeconds(10)) _quietSeconds.Add(took.TotalSeconds);
    }

    public void Take(OutageService service)
    {
        SentPerSecond = service.SentPerSecond;
        var (from, to) = ((int)OutageSimulation.From.TotalSeconds, (int)OutageSimulation.To.TotalSeconds);
        OutageLoad = SentPerSecond.Skip(from).Take(to - from).Sum() / (double)_offeredInOutage;
        PeakAfter = SentPerSecond.Skip(to).Take((int)OutageSimulation.End.TotalSeconds - to).Max() / offeredPerSecond;
        Recovery = service.LastRefusal > OutageSimulation.To ? service.LastRefusal - OutageSimulation.To : TimeSpan.Zero;
    }
}
