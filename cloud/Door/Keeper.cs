using System.Text.Json.Nodes;

namespace Infra.Cloud.Door;

/// <summary>Makes the calls, and writes the account compactly whenever its journal has grown long.</summary>
internal sealed class Keeper(CloudAccount account, DoorClock time, bool commits)
{
    /// <summary>Who calls, as far as identifiers are concerned. The time of a call tells it from all others.</summary>
    public const string Origin = "door";

    private const int MaxUncommitted = 10_000;

    private readonly Func<DateTimeOffset> _next = () => time.Next(isPoll: false);
    private readonly Func<DateTimeOffset> _nextPoll = () => time.Next(isPoll: true);
    private long _calls;

    /// <summary>How many calls were made.</summary>
    public long Calls => Volatile.Read(ref _calls);

    /// <summary>Makes a call that has its own time.</summary>
    /// <exception cref="CloudException">The service refuses the call.</exception>
    public JsonObject Call(ApiCall call, out TimeSpan delay)
    {
        Interlocked.Increment(ref _calls);
        return account.Call(call, out delay);
    }

    /// <summary>Makes a call now.</summary>
    /// <exception cref="CloudException">The service refuses the call.</exception>
    public JsonObject Call(ApiCall call, bool isPoll, out TimeSpan delay)
    {
        Interlocked.Increment(ref _calls);
        var answer = account.Call(call, isPoll ? _nextPoll : _next, out delay);
        if (account.UncommittedCalls > MaxUncommitted) Commit();
        return answer;
    }

    /// <summary>Writes the account compactly.</summary>
    public void Commit()
    {
        if (commits) account.Commit(time.Now);
    }
}
