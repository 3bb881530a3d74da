using System.CommandLine;
using Infra.Cli.Clouds;
using Infra.Cli.Output;
using Infra.Engine;
using Infra.Files;
using Infra.Migration.Plans;
using Infra.Migration.Reports;
using Infra.Migration.Running;

namespace Infra.Cli.Verbs;

/// <summary>What the verbs have in common that run a plan: they name the cloud, ask, show progress and say what
/// became of each disk.</summary>
internal sealed class MigrateArguments
{
    private readonly CloudChoice _cloud = new(isRequired: true);
    private readonly Confirmation _confirmation = new();
    private readonly MigrateFiles _files = new();

    /// <summary>Whether one JSON document is printed.</summary>
    public Option<bool> Json { get; } = new("--json") { Description = "Print one JSON document instead of text" };

    /// <summary>The units that are meant.</summary>
    public Option<string[]> Units { get; } = new("--unit")
    {
        Description = "Only this instance or unattached disk; may be given several times",
        HelpName = "ID",
    };

    public Command Verb(
        string name, string description, Func<ParseResult, CancellationToken, Task<int>> run, params Option[] own)
    {
        var command = new Command(name, description) { _files.Plan };
        foreach (var option in own) command.Add(option);
        command.Add(Json);
        command.Add(_files.Root);
        _cloud.AddTo(command);
        _confirmation.AddTo(command);
        command.SetAction(run);
        return command;
    }

    /// <summary>The plan that was named, and the directory of its journal.</summary>
    public (MigrationPlan Plan, string Directory) Plan(Host host, ParseResult parsed) => _files.Open(host, parsed);

    /// <summary>The units that were named, or null for all.</summary>
    /// <exception cref="UsageException">The plan has no such unit.</exception>
    public IReadOnlyCollection<string>? UnitsOf(ParseResult parsed, MigrationPlan plan)
    {
        if (parsed.GetValue(Units) is not { Length: > 0 } named) return null;
        return named.FirstOrDefault(id => plan.Units.All(unit => unit.Id != id)) is { } unknown
            ? throw new UsageException($"plan {plan.Id} has no unit {unknown}", $"one of {string.Join(", ", plan.Units.Select(unit => unit.Id))}")
            : named;
    }

    /// <summary>Opens the cloud of a plan.</summary>
    /// <exception cref="UsageException">The plan is for another region.</exception>
    public async Task<OpenedCloud> OpenAsync(Host host, ParseResult parsed, MigrationPlan plan, CancellationToken cancellation)
    {
        var cloud = await _cloud.OpenAsync(host, parsed, cancellation, plan.Region);
        if (cloud.Region == plan.Region) return cloud;
        await cloud.DisposeAsync();
        throw new UsageException($"plan {plan.Id} is for region {plan.Region}; got --region {cloud.Region}", $"--region {plan.Region}");
    }

    /// <summary>Asks, does it, and says what became of each disk.</summary>
    /// <param name="host">The surroundings.</param>
    /// <param name="parsed">What was typed.</param>
    /// <param name="what">What is about to be done, for the question.</param>
    /// <param name="work">Does it.</param>
    /// <param name="cancellation">Ends it after the calls that are under way.</param>
    public async Task<int> RunAsync(
        Host host, ParseResult parsed, Func<MigrationPlan, string> what,
        Func<MigrationRun, MigrationPlan, CancellationToken, Task<RunResult>> work, CancellationToken cancellation)
    {
        var (plan, directory) = Plan(host, parsed);
        await using var cloud = await OpenAsync(host, parsed, plan, cancellation);
        await _confirmation.AskAsync(host, parsed, cloud, what(plan), cancellation);
        try
        {
            var result = await MigrateProgress.RunAsync(host, plan, progress => work(
                new MigrationRun(plan, cloud.Calls, Options(directory, plan, cloud, progress)), plan, cancellation));
            return Print(host, parsed, plan, result);
        }
        catch (Exception refused) when (refused is RunJournalException or DirectoryLockException)
        {
            throw new UsageException(refused.Message.TrimEnd('.'), hint: null, refused);
        }
        catch (InvalidOperationException refused) when (refused is not ObjectDisposedException)
        {
            throw new UsageException(refused.Message, hint: null, refused);
        }
    }

    /// <summary>Says how a run stands, and gives the exit code of it.</summary>
    public int Print(Host host, ParseResult parsed, MigrationPlan plan, RunResult result)
    {
        var report = new MigrationReport(plan, result);
        if (parsed.GetValue(Json)) MigrateJson.Write(report, host.Out);
        else MigrateResultText.Write(report, host.Out);
        var messages = new Messages(host);
        if (result.StaleOwner is { } owner) messages.Note($"{owner}, ended without finishing; this run went on from there");
        if (result.IsInterrupted)
        {
            messages.Error($"interrupted; to go on from here: atrest migrate resume {plan.Id}");
            return ExitCode.Interrupted;
        }

        return result.IsSuccess ? ExitCode.Done : ExitCode.Failed;
    }

    private static RunOptions Options(
        string directory, MigrationPlan plan, OpenedCloud cloud, IProgress<RunEvent> progress) => new(directory)
        {
            Time = cloud.Time,
            Progress = progress,
            SharedLock = Path.Combine(Path.GetDirectoryName(directory)!, $"{plan.AccountId}-{plan.Region}.lock"),
        };
}
