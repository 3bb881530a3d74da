namespace Infra.Bench.Retry;

/// <summary>A clock that stands until it is moved, and then runs everything that is due, in order, on the thread that
/// moves it. The same work gives the same run.</summary>
internal sealed class VirtualTime : TimeProvider
{
    private readonly PriorityQueue<(VirtualTimer Timer, long Setting), (long Due, long Order)> _due = new();
    private long _order;
    private long _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public TimeSpan Elapsed => TimeSpan.FromTicks(_now);

    public override long GetTimestamp() => _now;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + Elapsed;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period != Timeout.InfiniteTimeSpan) throw new NotSupportedException("timers fire once here");
        var timer = new VirtualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock to the next thing that is due. False if nothing is.</summary>
    public bool Step()
    {
        while (_due.TryDequeue(out var entry, out var when))
        {
            if (!entry.Timer.IsSetBy(entry.Setting)) continue;
            _now = when.Due;
            Run(entry.Timer);
            return true;
        }

        return false;
    }

    // Under a synchronization context, a test host's for one, what was waited for would go on in another thread.
    private static void Run(VirtualTimer timer)
    {
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            timer.Fire();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    private sealed class VirtualTimer(VirtualTime time, Action fire) : ITimer
    {
        private long _setting;

        public bool IsSetBy(long setting) => _setting == setting;

        public void Fire()
        {
            _setting = 0;
            fire();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _setting = 0;
            if (dueTime == Timeout.InfiniteTimeSpan) return true;
            _setting = ++time._order;
            time._due.Enqueue((this, _setting), (time._now + dueTime.Ticks, _setting));
            return true;
        }

        public void Dispose() => _setting = 0;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
