using Infra.Files;
using Infra.Migration.Plans;
using Infra.Migration.Running.Journal;
using Infra.Migration.Running.Steps;
using Infra.OpenApi.Calls;

namespace Infra.Migration.Running;

/// <summary>Executes a plan by journal: what was begun is finished or taken back, whatever happens in between.</summary>
/// <remarks>
/// Before each call that changes something a line goes to the journal and to the disk, and another when its outcome is
/// known. A run that was killed goes on where it stopped when it is run again, makes nothing twice, and leaves the
/// instance in the power state it had. One run at a time holds the plan.
/// </remarks>
public sealed class MigrationRun
{
    private readonly MigrationPlan _plan;
    private readonly ICloudCalls _calls;
    private readonly RunOptions _options;

    /// <summary>A run of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="calls">Who makes the calls; it tries again what may be tried again.</param>
    /// <param name="options">How it is run.</param>
    public MigrationRun(MigrationPlan plan, ICloudCalls calls, RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(calls);
        ArgumentNullException.ThrowIfNull(options);
        (_plan, _calls, _options) = (plan, calls, options);
    }

    /// <summary>Begins the run, or goes on where it stopped.</summary>
    /// <param name="stop">Ends it after the calls that are under way; it can be resumed.</param>
    /// <exception cref="DirectoryLockException">Another run holds the plan.</exception>
    /// <exception cref="RunJournalException">The journal is damaged, of another plan, or cannot be written.</exception>
    /// <exception cref="InvalidOperationException">The credentials are of another account than the plan.</exception>
    public Task<RunResult> RunAsync(CancellationToken stop = default) =>
        HeldAsync(run => new Fleet(run).RunAsync(), stop);

    /// <summary>Looks whether each unit that was not begun could begin, and changes nothing, no file either.</summary>
    /// <returns>The units; a reason says why one could not.</returns>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="RunJournalException">The journal is damaged or of another plan.</exception>
    /// <exception cref="InvalidOperationException">The credentials are of another account than the plan.</exception>
    public async Task<RunResult> RehearseAsync(CancellationToken stop = default)
    {
        await CheckAccountAsync(stop);
        var content = JournalReader.Read(RunFiles.Journal(_options.Directory), _plan.Id, PlanHash.Of(_plan));
        var run = new RunContext(_plan, _calls, _options, new RunLog(journal: null, content?.Entries ?? []), stop);
        return new(_plan.Id, await new Fleet(run).RehearseAsync());
    }

    /// <summary>Takes back what was begun or done and not released: the sources are what they were, the new disks are
    /// gone, and with them what was written since.</summary>
    /// <param name="units">The units; null for all that were begun.</param>
    /// <param name="stop">Ends it after the calls that are under way.</param>
    /// <exception cref="DirectoryLockException">Another run holds the plan.</exception>
    /// <exception cref="RunJournalException">The journal is damaged, of another plan, or cannot be written.</exception>
    /// <exception cref="InvalidOperationException">The credentials are of another account than the plan.</exception>
    public async Task<RunResult> RollBackAsync(
        IReadOnlyCollection<string>? units = null, CancellationToken stop = default) =>
        await HeldAsync(run => new Fleet(run).RollBackAsync(units), stop) with
        {
            IsAsMeant = unit => !IsMeant(units, unit) || unit.Outcome is UnitOutcome.RolledBack or UnitOutcome.NotBegun,
        };

    /// <summary>Verifies what was converted, and lets go of the sources if somebody asks for it in words.</summary>
    /// <param name="letsGo">Whether the sources are let go; otherwise they are kept, and only verified.</param>
    /// <param name="units">The units; null for all that are done.</param>
    /// <param name="stop">Ends it after the calls that are under way.</param>
    /// <exception cref="DirectoryLockException">Another run holds the plan.</exception>
    /// <exception cref="RunJournalException">The journal is damaged, of another plan, or cannot be written.</exception>
    /// <exception cref="InvalidOperationException">The credentials are of another account than the plan.</exception>
    public async Task<RunResult> ReleaseAsync(
        bool letsGo, IReadOnlyCollection<string>? units = null, CancellationToken stop = default) =>
        await HeldAsync(run => new Fleet(run).ReleaseAsync(letsGo, units), stop) with
        {
            IsAsMeant = unit => !IsMeant(units, unit) || unit.IsSuccess,
        };

    /// <summary>How the run of a plan stands, from its journal alone; a run that is under way is not disturbed.</summary>
    /// <exception cref="RunJournalException">The journal is damaged or of another plan.</exception>
    public static RunResult Status(MigrationPlan plan, string directory)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var content = JournalReader.Read(RunFiles.Journal(directory), plan.Id, PlanHash.Of(plan));
        var log = new RunLog(journal: null, content?.Entries ?? []);
        return new(plan.Id, [.. plan.Units.Select(unit => UnitResults.Of(unit.Id, log.Unit(unit.Id)))]);
    }

    private static bool IsMeant(IReadOnlyCollection<string>? units, UnitResult unit) =>
        units is null || units.Contains(unit.UnitId, StringComparer.Ordinal);

    private async Task<RunResult> HeldAsync(Func<RunContext, Task<IReadOnlyList<UnitResult>>> work, CancellationToken stop)
    {
        using var shared = _options.SharedLock is { } directory ? DirectoryLock.Take(directory) : null;
        using var held = DirectoryLock.Take(_options.Directory);
        await CheckAccountAsync(stop);
        var path = RunFiles.Journal(_options.Directory);
        var hash = PlanHash.Of(_plan);
        var content = JournalReader.Read(path, _plan.Id, hash);
        var first = new JournalEntry(JournalEvent.Plan, _options.Time.GetUtcNow())
        {
            Format = JournalReader.CurrentFormat,
            PlanId = _plan.Id,
            PlanHash = hash,
        };
        using var journal = RunJournal.Open(path, content, first, _options);
        var log = new RunLog(journal, content?.Entries ?? []);
        var units = await work(new RunContext(_plan, _calls, _options, log, stop));
        return new(_plan.Id, units) { IsInterrupted = stop.IsCancellationRequested, StaleOwner = held.StaleOwner };
    }

    private async Task CheckAccountAsync(CancellationToken stop)
    {
        var answer = await _calls.CallAsync(new("Sts", "2015-04-01", "GetCallerIdentity"), stop);
        var account = answer["AccountId"]?.ToString() ?? "";
        if (account != _plan.AccountId)
            throw new InvalidOperationException(
                $"the plan is for account {_plan.AccountId}, and the access key belongs to account {account}; nothing was changed");
    }
}
