namespace Infra.Bench.Retry;

/// <summary>A thousand clients meet an outage, in virtual time: what each way of trying again does to the
/// service.</summary>
/// <param name="Clients">How many clients there are, each with a policy of its own.</param>
/// <param name="CallsPerSecond">What each offers, at random moments, whether earlier calls are done or not.</param>
internal sealed record OutageSimulation(int Clients = 1_000, double CallsPerSecond = 1)
{
    /// <summary>When the service goes down.</summary>
    public static readonly TimeSpan From = TimeSpan.FromSeconds(30);

    /// <summary>When it comes back.</summary>
    public static readonly TimeSpan To = TimeSpan.FromSeconds(90);

    /// <summary>When the clients stop.</summary>
    public static readonly TimeSpan End = TimeSpan.FromSeconds(180);

    /// <summary>What the service can carry, of what is offered.</summary>
    public const double Headroom = 1.5;

    public OutageResult Run(string name, Strategies.Strategy strategy)
    {
        var time = new VirtualTime();
        var service = new OutageService(time, From, To, (int)(Clients * CallsPerSecond * Headroom));
        var result = new OutageResult(name, Clients * CallsPerSecond);
        for (var i = 0; i < Clients; i++)
        {
            var dice = new Dice((ulong)i + 1);
            _ = OfferAsync(time, strategy(time, service, new Dice((ulong)i + 1_000_001)), dice, result);
        }

        while (time.Step())
        {
            // Every step runs what is due then, on this thread.
        }

        result.Take(service);
        return result;
    }

    private async Task OfferAsync(VirtualTime time, Func<Task<bool>> call, Dice dice, OutageResult result)
    {
        while (true)
        {
            await Task.Delay(dice.Gap(CallsPerSecond), time).ConfigureAwait(false);
            if (time.Elapsed >= End) return;
            _ = OneAsync(time, call, result);
        }
    }

    private static async Task OneAsync(VirtualTime time, Func<Task<bool>> call, OutageResult result)
    {
        var offered = time.Elapsed;
        var done = await call().ConfigureAwait(false);
        result.Add(offered, time.Elapsed - offered, done);
    }
}
