using System.Diagnostics.CodeAnalysis;

namespace Infra.Cloud;

/// <summary>Lets calls that only look at an account work side by side, and who changes it work alone.</summary>
/// <remarks>Who works alone may enter again; who works beside others may not.</remarks>
[SuppressMessage("Design", "CA1001", Justification = "Who comes after the end of the account must still be told so.")]
internal sealed class AccountGate
{
    private readonly ReaderWriterLockSlim _lock = new();

    /// <summary>Enters beside others who only look.</summary>
    public Pass Beside()
    {
        if (_lock.IsWriteLockHeld) return default;
        _lock.EnterReadLock();
        return new(_lock);
    }

    /// <summary>Enters alone.</summary>
    public Pass Alone()
    {
        if (_lock.IsWriteLockHeld) return default;
        _lock.EnterWriteLock();
        return new(_lock);
    }

    /// <summary>Leaves when it is disposed of.</summary>
    public readonly ref struct Pass(ReaderWriterLockSlim? entered)
    {
        public void Dispose()
        {
            if (entered is null) return;
            if (entered.IsWriteLockHeld) entered.ExitWriteLock();
            else entered.ExitReadLock();
        }
    }
}
