using System.Text.Json.Nodes;
using Infra.OpenApi.Calls;

namespace Infra.Cli.Clouds;

/// <summary>The time of an embedded account, for who waits for it: when nobody calls any more and somebody waits, it
/// jumps to what is waited for first. What takes hours takes moments.</summary>
/// <param name="now">The account's time.</param>
/// <param name="advance">Moves it.</param>
internal sealed class EmbeddedTime(Func<DateTimeOffset> now, Action<TimeSpan> advance) : TimeProvider
{
    // How long nobody may call before everybody is taken to wait: who was answered needs a moment to call again.
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(3);

    private readonly Lock _gate = new();
    private readonly PriorityQueue<(Entry Timer, int Setting), (DateTimeOffset Due, int Order)> _due = new();
    private int _order;
    private int _calling;
    private int _calls;
    private bool _isPumping;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => now().UtcTicks;

    public override DateTimeOffset GetUtcNow() => now();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period != Timeout.InfiniteTimeSpan) throw new NotSupportedException("Timers fire once here.");
        var timer = new Entry(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>The same calls, and time stands still while one is under way.</summary>
    public ICloudCalls Watch(ICloudCalls calls) => new Watched(this, calls);

    private void Set(Entry timer, TimeSpan dueTime)
    {
        lock (_gate)
        {
            timer.Setting = ++_order;
            _due.Enqueue((timer, timer.Setting), (now() + dueTime, _order));
            if (_isPumping) return;
            _isPumping = true;
        }

        _ = Task.Run(PumpAsync);
    }

    private async Task PumpAsync()
    {
        while (true)
        {
            var before = Volatile.Read(ref _calls);
            await Task.Delay(Calm);
            if (Volatile.Read(ref _calling) > 0 || before != Volatile.Read(ref _calls)) continue;
            Entry timer;
            lock (_gate)
            {
                if (!_due.TryDequeue(out var entry, out var when))
                {
                    _isPumping = false;
                    return;
                }

                if (entry.Timer.Setting != entry.Setting) continue;
                timer = entry.Timer;
                if (when.Due - now() is var ahead && ahead > TimeSpan.Zero) advance(ahead);
            }

            timer.Fire();
        }
    }

    private sealed class Entry(EmbeddedTime time, Action fire) : ITimer
    {
        public int Setting { get; set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Setting = 0;
            if (dueTime != Timeout.InfiniteTimeSpan) time.Set(this, dueTime);
            return true;
        }

        public void Dispose() => Setting = 0;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Watched(EmbeddedTime time, ICloudCalls calls) : ICloudCalls
    {
        public async Task<JsonObject> CallAsync(ApiRequest request, CancellationToken cancellation = default)
        {
            Interlocked.Increment(ref time._calling);
            try
            {
                return await calls.CallAsync(request, cancellation);
            }
            finally
            {
                Interlocked.Increment(ref time._calls);
                Interlocked.Decrement(ref time._calling);
            }
        }
    }
}
