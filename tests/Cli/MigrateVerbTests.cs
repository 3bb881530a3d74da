using System.Text.Json.Nodes;
using System.Xml.Linq;
using Infra.Cloud;
using Infra.Files;
using static Infra.Tests.Cli.MigrateProject;

namespace Infra.Tests.Cli;

/// <summary>`atrest migrate`: from the inventory to the release, on an embedded account.</summary>
public sealed class MigrateVerbTests
{
    [Fact]
    public async Task Disk_IsPlannedConvertedReportedAndReleased()
    {
        using var project = Project(out var disk, out var key);

        var inventory = await project.RunAsync(["migrate", "inventory", "--cloud", "embedded", "-o", "inventory.json"]);
        var planned = await project.RunAsync(["migrate", "plan", "--disk", disk, "--key", key, "--inventory", "inventory.json", "--json"]);
        var plan = JsonNode.Parse(planned.Out)!["plan"]!["id"]!.GetValue<string>();
        var run = await project.RunAsync(["migrate", "run", plan[..6], .. Embedded]);
        var status = await project.RunAsync(["migrate", "status", plan, "--json"]);
        var report = await project.RunAsync(["migrate", "report", plan]);
        var junit = await project.RunAsync(["migrate", "report", plan, "--format", "junit"]);
        var verified = await project.RunAsync(["migrate", "release", plan, .. Embedded]);
        var kept = DiskIds(project);
        var released = await project.RunAsync(["migrate", "release", plan, "--delete-sources", .. Embedded]);

        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 0],
            new[] { inventory, planned, run, status, report, junit, verified, released }.Select(one => one.Exit));
        Assert.Contains("1 of them not encrypted", inventory.Out, StringComparison.Ordinal);
        Assert.Contains("1 done", run.Out, StringComparison.Ordinal);
        Assert.Matches("atrest: note: account 0000000000000001, the embedded one, region cn-hangzhou: convert 1 disks in 1 units", run.Error);
        Assert.Contains("Make the encrypted disk", run.Error, StringComparison.Ordinal);
        Assert.Equal("done", JsonNode.Parse(status.Out)!["units"]![0]!["outcome"]!.GetValue<string>());
        Assert.Contains("  Encrypted: false -> true", report.Out, StringComparison.Ordinal);
        Assert.Contains($"  KMSKeyId: - -> {key}", report.Out, StringComparison.Ordinal);
        Assert.Contains("  not transferable: SerialNumber: ", report.Out, StringComparison.Ordinal);
        Assert.Equal(("1", "0"), Counts(junit.Out));
        Assert.Contains(disk, kept);
        Assert.DoesNotContain(disk, DiskIds(project));
        Assert.Single(DiskIds(project), id => IsNew(project, id, plan));
    }

    [Fact]
    public async Task DryRun_TellsEveryCallInOrder_AndChangesNothing()
    {
        using var project = Project(out var disk, out var key);
        var plan = await PlanAsync(project, disk, key);
        var before = Mutations(project);

        var (text, error, exit) = await project.RunAsync(["migrate", "run", plan, "--dry-run", "--cloud", "embedded"]);
        var json = await project.RunAsync(["migrate", "run", plan, "--dry-run", "--json", "--cloud", "embedded"]);

        Assert.Equal(0, exit);
        Assert.Equal(
            ["CreateSnapshot", "CopySnapshot", "CreateDisk"],
            JsonNode.Parse(json.Out)!["units"]![0]!["calls"]!.AsArray().Select(call => call!["action"]!.GetValue<string>()).Take(3));
        Assert.Contains($"CreateSnapshot ", text, StringComparison.Ordinal);
        Assert.Contains("expected downtime 0 s", text, StringComparison.Ordinal);
        Assert.Contains("extra storage until release: 20 GiB of disks", text, StringComparison.Ordinal);
        Assert.Contains("dry run: nothing was changed", error, StringComparison.Ordinal);
        Assert.Equal(before, Mutations(project));
        Assert.False(File.Exists(Path.Combine(PlanDirectory(project, plan), "journal.jsonl")));
    }

    [Fact]
    public async Task Run_ThatIsInterrupted_EndsWithThree_AndIsResumed()
    {
        using var project = Project(out var disk, out var key);
        var plan = await PlanAsync(project, disk, key);
        using var interruption = new CancellationTokenSource();
        await interruption.CancelAsync();

        var early = await project.RunAsync(["migrate", "resume", plan, .. Embedded]);
        var stopped = await project.RunAsync(["migrate", "run", plan, .. Embedded], cancellation: interruption.Token);
        var resumed = await project.RunAsync(["migrate", "run", plan, .. Embedded]);

        Assert.Equal((2, 3, 0), (early.Exit, stopped.Exit, resumed.Exit));
        Assert.Contains($"was not begun", early.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rollback_PutsTheSourceBack()
    {
        using var project = Project(out var disk, out var key);
        var plan = await PlanAsync(project, disk, key);
        await project.RunAsync(["migrate", "run", plan, .. Embedded]);

        var (output, _, exit) = await project.RunAsync(["migrate", "rollback", plan, .. Embedded]);

        Assert.Equal(0, exit);
        Assert.Contains($"{disk}  rolledBack", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WhileAnotherHoldsThePlan_IsRefused()
    {
        using var project = Project(out var disk, out var key);
        var plan = await PlanAsync(project, disk, key);
        using var held = DirectoryLock.Take(PlanDirectory(project, plan));

        var (_, error, exit) = await project.RunAsync(["migrate", "run", plan, .. Embedded]);

        Assert.Equal(2, exit);
        Assert.Contains($"is held by process {Environment.ProcessId}", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody is there to ask", "--cloud", "embedded")]
    [InlineData("Option '--cloud' is required")]
    [InlineData("names account 1234567890123456", "--cloud", "embedded", "--yes", "1234567890123456")]
    [InlineData("is for region cn-hangzhou", "--cloud", "embedded", "--region", "cn-beijing", "--yes", CloudAccount.ReservedId)]
    public async Task Run_ThatIsNotConfirmedInWords_ChangesNothing(string text, params string[] options)
    {
        using var project = Project(out var disk, out var key);
        var plan = await PlanAsync(project, disk, key);
        var before = Mutations(project);

        var (_, error, exit) = await project.RunAsync(["migrate", "run", plan, .. options]);

        Assert.Equal(2, exit);
        Assert.Contains(text, error, StringComparison.Ordinal);
        Assert.Equal(before, Mutations(project));
    }

    [Theory]
    [InlineData("there is no plan abc", "status", "abc")]
    [InlineData("there is no plan abc", "report", "abc")]
    [InlineData("'--window' must be two times in UTC", "plan", "--all", "--window", "tomorrow", "--cloud", "embedded")]
    [InlineData("'--tag' must be KEY=VALUE", "plan", "--tag", "a", "--cloud", "embedded")]
    public async Task WrongUsage_IsNamed(string text, params string[] arguments)
    {
        using var project = Project(out _, out _);

        var (output, error, exit) = await project.RunAsync(["migrate", .. arguments]);

        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(text, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AlteredPlan_IsRefused()
    {
        using var project = Project(out var disk, out var key);
        var plan = await PlanAsync(project, disk, key);
        var file = Path.Combine(PlanDirectory(project, plan), "plan.json");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("\"concurrency\": 10", "\"concurrency\": 11", StringComparison.Ordinal));

        var (_, error, exit) = await project.RunAsync(["migrate", "status", plan]);

        Assert.Equal(2, exit);
        Assert.Contains("was altered since it was made", error, StringComparison.Ordinal);
    }

    private static (string Tests, string Failures) Counts(string junit)
    {
        var suite = XDocument.Parse(junit).Descendants("testsuite").Single();
        return (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value);
    }
}
