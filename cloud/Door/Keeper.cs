using System.Text.Json.Nodes;

namespace Infra.Cloud.Door;

/// <summary>Makes the calls, and writes the account compactly whenever its journal has grown long.</summary>
internal sealed class Keeper(CloudAccount account, DoorClock time, bool commits) : IDisposable
{
    /// <summary>Who calls, as far as identifiers are concerned. The time of a call tells it from all others.</summary>
    public const string Origin = "door";

    private const int MaxUncommitted = 10_000;

    private readonly ReaderWriterLockSlim _gate = new();
    private long _calls;

    /// <summary>How many calls were made.</summary>
    public long Calls => Volatile.Read(ref _calls);

    /// <exception cref="CloudException">The service refuses the call.</exception>
    public JsonObject Call(ApiCall call, out TimeSpan delay)
    {
        Interlocked.Increment(ref _calls);
        if (!commits) return account.Call(call, out delay);

        JsonObject answer;
        _gate.EnterReadLock();
        try
        {
            answer = account.Call(call, out delay);
        }
        finally
        {
            _gate.ExitReadLock();
        }

        if (account.UncommittedCalls > MaxUncommitted) Commit();
        return answer;
    }

    /// <summary>Writes the account compactly, while no call is on its way.</summary>
    public void Commit()
    {
        if (!commits) return;

        _gate.EnterWriteLock();
        try
        {
            account.Commit(time.Now);
        }
        finally
        {
            _gate.ExitWriteLock();
        }
    }

    public void Dispose() => _gate.Dispose();
}
