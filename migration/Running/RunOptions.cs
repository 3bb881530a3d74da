using System.Security.Cryptography;
using Infra.OpenApi.Retry;

namespace Infra.Migration.Running;

/// <summary>How a plan is run.</summary>
/// <param name="Directory">Where the journal and the lock of the plan are.</param>
public sealed record RunOptions(string Directory)
{
    /// <summary>The clock: its timestamps decide, its time of day is only written down and looked at for
    /// windows.</summary>
    /// <value>Default: the system's.</value>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Told of what happens, from any thread.</summary>
    public IProgress<RunEvent>? Progress { get; init; }

    /// <summary>Units that run at once at most, instead of what the plan says.</summary>
    public int? Concurrency { get; init; }

    /// <summary>Units that may fail before no further one is begun, instead of what the plan says.</summary>
    public int? MaxErrors { get; init; }

    /// <summary>How long a call may fail for load or for an outage, in running time, before its step has
    /// failed.</summary>
    /// <value>Default: one hour. A service that is down for minutes is no reason to take a disk back.</value>
    public TimeSpan OutagePatience { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long a call may be refused for a state that passes by itself, in running time.</summary>
    /// <value>Default: 15 minutes.</value>
    public TimeSpan StatePatience { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long to wait before a call is made again.</summary>
    /// <value>Default: from one second, doubled each time, at most one minute, with full jitter.</value>
    public Backoff Backoff { get; init; } = Backoff.Exponential(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));

    /// <summary>The source of jitter: numbers from 0 up to, not including, 1.</summary>
    /// <value>Default: the system's generator.</value>
    public Func<double> Jitter { get; init; } = () => RandomNumberGenerator.GetInt32(1 << 30) / (double)(1 << 30);

    /// <summary>A directory that runs of other plans for the same account and region lock too; null for none.</summary>
    public string? SharedLock { get; init; }

    /// <summary>Is told of each line of the journal that is on the disk; tests stop there.</summary>
    internal Action? AfterJournalLine { get; init; }

    /// <summary>Whether lines are forced to the disk; tests that kill runs within a process need not wait for
    /// it.</summary>
    internal bool ForcesToDisk { get; init; } = true;
}
