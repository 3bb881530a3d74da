namespace Infra.Bench.Retry;

/// <summary>Random numbers that are the same in every run (SplitMix64, Steele, Lea and Flood 2014).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public double Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>The time to the next of events that come at random, so many a second on average.</summary>
    public TimeSpan Gap(double perSecond) => TimeSpan.FromSeconds(-Math.Log(1 - Next()) / perSecond);
}
