namespace Infra.Bench.Retry;

/// <summary>A clock that stands until it is moved, and then runs everything that is due, in order, on the thread that
/// moves it. The same work gives the same run, as long as it stays on that thread.</summary>
/// <param name="start">What the clock shows at first; by default the beginning of 1970.</param>
internal sealed class VirtualTime(DateTimeOffset? start = null) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly PriorityQueue<(VirtualTimer Timer, long Setting), (long Due, long Order)> _due = new();
    private TaskCompletionSource _news = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _order;
    private long _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public TimeSpan Elapsed => TimeSpan.FromTicks(Volatile.Read(ref _now));

    public override long GetTimestamp() => Volatile.Read(ref _now);

    public override DateTimeOffset GetUtcNow() => (start ?? DateTimeOffset.UnixEpoch) + Elapsed;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period != Timeout.InfiniteTimeSpan) throw new NotSupportedException("timers fire once here");
        var timer = new VirtualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock to the next thing that is due. False if nothing is.</summary>
    public bool Step() => Step(long.MaxValue);

    /// <summary>Moves the clock forward, past everything that is due until then.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        var until = GetTimestamp() + by.Ticks;
        while (Step(until))
        {
            // Every step runs what is due then, on this thread.
        }

        lock (_gate) _now = Math.Max(_now, until);
    }

    /// <summary>Does work and moves the clock whenever it waits, until it is done.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        var running = WithoutContext(work);
        while (!running.IsCompleted)
        {
            if (Step()) continue;
            Task news;
            lock (_gate) news = _due.Count > 0 ? Task.CompletedTask : _news.Task;
            await Task.WhenAny(running, news).ConfigureAwait(false); // what it waits for is in another thread
        }

        return await running.ConfigureAwait(false);
    }

    private bool Step(long until)
    {
        VirtualTimer timer;
        lock (_gate)
        {
            while (true)
            {
                if (!_due.TryPeek(out var entry, out var when) || when.Due > until) return false;
                _due.Dequeue();
                if (!entry.Timer.IsSetBy(entry.Setting)) continue;
                _now = Math.Max(_now, when.Due);
                timer = entry.Timer;
                break;
            }
        }

        WithoutContext(() =>
        {
            timer.Fire();
            return true;
        });
        return true;
    }

    // Under a synchronization context, a test host's for one, what was waited for would go on in another thread.
    private static T WithoutContext<T>(Func<T> work)
    {
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return work();
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
            lock (time._gate)
            {
                _setting = 0;
                if (dueTime == Timeout.InfiniteTimeSpan) return true;
                _setting = ++time._order;
                time._due.Enqueue((this, _setting), (time._now + dueTime.Ticks, _setting));
                time._news.TrySetResult();
                time._news = new(TaskCreationOptions.RunContinuationsAsynchronously);
                return true;
            }
        }

        public void Dispose() => _setting = 0;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
