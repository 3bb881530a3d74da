using Infra.Bench.Retry;

namespace Infra.Tests.OpenApi.Retry;

/// <summary>Two hundred clients and an outage of a minute; the benchmark runs the same with a thousand.</summary>
public sealed class OutageTests
{
    private static readonly OutageSimulation Simulation = new(Clients: 200);

    [Fact]
    public void Policy_AddsLittleInAnOutage_AndNoWaveAfterIt()
    {
        var ours = Simulation.Run("ours", Strategies.All[^1].Start);

        Assert.InRange(ours.OutageLoad, 1.0, 1.3);
        Assert.Equal(TimeSpan.Zero, ours.Recovery);
        // A fifth above the average is the chance of random arrivals at 200 a second, not a wave.
        Assert.InRange(ours.PeakAfter, 1.0, 1.3);
    }

    [Fact]
    public void DocumentsLoop_MultipliesTheLoad_SoTheSimulationCanSeeIt()
    {
        var loop = Simulation.Run("the document's loop", Strategies.All[0].Start);

        Assert.InRange(loop.OutageLoad, 4, 5);
        Assert.InRange(loop.PeakAfter, 2, 6);
        Assert.Equal(220, loop.QuietLatency.TotalMilliseconds);
    }

    [Fact]
    public void SameSimulation_GivesTheSameRun()
    {
        var small = new OutageSimulation(Clients: 10);

        var once = small.Run("ours", Strategies.All[^1].Start);
        var again = small.Run("ours", Strategies.All[^1].Start);

        Assert.Equal(once.SentPerSecond, again.SentPerSecond);
    }
}
