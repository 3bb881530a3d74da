namespace Infra.Cloud.Door;

/// <summary>Gives each call its own point in the account's time, later than all before.</summary>
/// <remarks>Identifiers derive from the time of a call; no two may share one.</remarks>
internal sealed class DoorClock(TimeProvider clock, DoorTime kind, DateTimeOffset start)
{
    /// <summary>How long a client of virtual time is taken to have waited before it asked the same again.</summary>
    /// <remarks>A choice of ours: clients wait for minutes of virtual time, and poll every few seconds of real
    /// time.</remarks>
    public static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(30);

    private readonly long _ahead = Math.Max(0, start.UtcTicks - clock.GetUtcNow().UtcTicks);
    private long _last = start.UtcTicks;
    private long _moved;

    /// <summary>The account's time now, without taking it.</summary>
    public DateTimeOffset Now
    {
        get
        {
            var last = Volatile.Read(ref _last);
            return new(kind == DoorTime.Virtual ? last : Math.Max(last, Passed()), TimeSpan.Zero);
        }
    }

    /// <summary>The time of the next call.</summary>
    public DateTimeOffset Next(bool isPoll)
    {
        while (true)
        {
            var last = Volatile.Read(ref _last);
            var next = kind == DoorTime.Virtual
                ? last + (isPoll ? PollInterval : CloudClient.CallLatency).Ticks
                : Math.Max(last + 1, Passed());
            if (Interlocked.CompareExchange(ref _last, next, last) == last) return new(next, TimeSpan.Zero);
        }
    }

    /// <summary>Lets time jump forward.</summary>
    public void Advance(TimeSpan duration)
    {
        if (kind == DoorTime.Virtual) Interlocked.Add(ref _last, duration.Ticks);
        else Interlocked.Add(ref _moved, duration.Ticks);
    }

    private long Passed() => clock.GetUtcNow().UtcTicks + _ahead + Volatile.Read(ref _moved);
}
