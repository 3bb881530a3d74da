using Infra.Cli.Output;
using Infra.Inventory.Records;
using Infra.Migration.Plans;
using Infra.Migration.Running;

namespace Infra.Tests.Cli;

/// <summary>What a person sees while a plan is run: a bar for the fleet and one for each disk.</summary>
public sealed class MigrateProgressTests : IDisposable
{
    private readonly KeptTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task Terminal_ShowsABarForTheFleetAndOneForEachDisk_WithTheProgressOfItsStep()
    {
        await RunAsync(isTerminal: true, disks: 2,
            new("d-0", RunEventKind.StepBegun) { DiskId = "d-0", Step = "snapshot-d-0", Title = "Make a snapshot" },
            new("d-0", RunEventKind.Progress) { DiskId = "d-0", Step = "snapshot-d-0", Title = "Make a snapshot", Percent = 37 },
            new("d-1", RunEventKind.StepEnded) { DiskId = "d-1", Step = "snapshot-d-1", Title = "Make a snapshot" });

        var shown = _terminal.Drawn;
        Assert.Contains("all", shown, StringComparison.Ordinal);
        // One step of four of the fleet, and one of two of the disk.
        Assert.Contains("25%", shown, StringComparison.Ordinal);
        Assert.Contains("50%", shown, StringComparison.Ordinal);
        Assert.Contains("d-0: Make a snapshot 37%", shown, StringComparison.Ordinal);
        Assert.Contains("d-1: Make a snapshot", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terminal_ShowsTwentyDisksAtOnce_AndTheFleetCountsThemAll()
    {
        await RunAsync(isTerminal: true, disks: 25, [.. Enumerable.Range(0, 25).Select(number =>
            new RunEvent($"d-{number}", RunEventKind.StepEnded) { DiskId = $"d-{number}", Step = "x", Title = "Copy" })]);

        Assert.Contains("d-19: Copy", _terminal.Drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("d-20: Copy", _terminal.Drawn, StringComparison.Ordinal);
        Assert.Contains("50%", _terminal.Drawn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhereNobodyWatches_EachEndIsALine_AndNoBarIsDrawn()
    {
        await RunAsync(isTerminal: false, disks: 1,
            new("d-0", RunEventKind.StepEnded) { DiskId = "d-0", Step = "snapshot-d-0", Title = "Make a snapshot" },
            new("d-0", RunEventKind.StepFailed) { DiskId = "d-0", Step = "copy-d-0", Title = "Copy it", Text = "no" },
            new("d-0", RunEventKind.UnitEnded) { Text = "RolledBack" });

        Assert.Equal("", _terminal.Drawn);
        Assert.Equal(
            "atrest: d-0: Make a snapshot\natrest: d-0: Copy it: failed: no\natrest: d-0: has ended: RolledBack\n",
            _terminal.Said);
    }

    private async Task RunAsync(bool isTerminal, int disks, params RunEvent[] events)
    {
        var plan = new MigrationPlan("1", "cn-hangzhou", DateTimeOffset.UnixEpoch)
        {
            Disks = [.. Enumerable.Range(0, disks).Select(number =>
                new PlannedDisk(new DiskRecord($"d-{number}", "z"), DiskDecision.Convert, "It is not encrypted."))],
            Units = [.. Enumerable.Range(0, disks).Select(number => new PlannedUnit($"d-{number}", null, [$"d-{number}"])
            {
                Steps =
                [
                    new($"snapshot-d-{number}", "Make a snapshot") { DiskId = $"d-{number}" },
                    new($"copy-d-{number}", "Copy it") { DiskId = $"d-{number}" },
                ],
            })],
        };

        await MigrateProgress.RunAsync(_terminal.Host(isTerminal), plan, progress =>
        {
            foreach (var one in events) progress.Report(one);
            return Task.FromResult(new RunResult(plan.Id, []));
        }, _terminal.Console);
    }
}
