using System.CommandLine;
using Infra.Cli.Output;
using Infra.Engine;
using Infra.Migration.Reports;
using Infra.Migration.Running;

namespace Infra.Cli.Verbs;

/// <summary>`migrate run` and `migrate resume`: carry a plan out, or the rest of it.</summary>
internal sealed class MigrateRunVerb
{
    private readonly MigrateArguments _arguments = new();
    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Print every call in order, downtime and storage, and whether the account is still as planned; change nothing",
    };

    public static Command Run(Host host)
    {
        var verb = new MigrateRunVerb();
        return verb._arguments.Verb(
            "run", "Carry a plan out; what was begun before is gone on with",
            (parsed, cancellation) => parsed.GetValue(verb._dryRun)
                ? verb.RehearseAsync(host, parsed, cancellation) : verb.RunAsync(host, parsed, cancellation),
            verb._dryRun);
    }

    public static Command Resume(Host host)
    {
        var verb = new MigrateRunVerb();
        return verb._arguments.Verb(
            "resume", "Go on with a run that was interrupted",
            (parsed, cancellation) =>
            {
                var (plan, directory) = verb._arguments.Plan(host, parsed);
                return File.Exists(RunFiles.Journal(directory)) ? verb.RunAsync(host, parsed, cancellation)
                    : throw new UsageException($"plan {plan.Id} was not begun", $"atrest migrate run {plan.Id}");
            });
    }

    private Task<int> RunAsync(Host host, ParseResult parsed, CancellationToken cancellation) => _arguments.RunAsync(
        host, parsed,
        plan => $"convert {plan.Units.Sum(unit => unit.DiskIds.Count)} disks in {plan.Units.Count} units, "
            + $"{plan.Units.Count(unit => unit.Downtime > TimeSpan.Zero)} instances are stopped meanwhile",
        (run, _, stop) => run.RunAsync(stop), cancellation);

    private async Task<int> RehearseAsync(Host host, ParseResult parsed, CancellationToken cancellation)
    {
        var (plan, directory) = _arguments.Plan(host, parsed);
        await using var cloud = await _arguments.OpenAsync(host, parsed, plan, cancellation);
        await cloud.AccountIdAsync(cancellation);
        var run = new MigrationRun(plan, cloud.Calls, new(directory) { Time = cloud.Time });
        var result = await run.RehearseAsync(cancellation);
        if (parsed.GetValue(_arguments.Json)) MigrateJson.Write(new MigrationReport(plan, result), host.Out, plan);
        else MigratePlanText.Calls(plan, host.Out);
        var unmet = result.Units.Where(unit => unit.Reason is not null).ToList();
        foreach (var unit in unmet) new Messages(host).Error($"{unit.UnitId} would not be begun: {unit.Reason}");
        new Messages(host).Note("dry run: nothing was changed");
        return unmet.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
