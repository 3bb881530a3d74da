using System.Text.Json.Nodes;
using static Infra.Tests.Cli.MigrateProject;

namespace Infra.Tests.Cli;

/// <summary>`atrest migrate plan`: what it prints, and what it refuses.</summary>
public sealed class MigratePlanVerbTests
{
    [Fact]
    public async Task Policy_IsPrintedAlone_AsJson()
    {
        using var project = Project(out var disk, out var key);

        var (output, error, exit) = await project.RunAsync(
            ["migrate", "plan", "--disk", disk, "--key", key, "--policy", "--cloud", "embedded"]);

        var actions = JsonNode.Parse(output)!["Statement"]!.AsArray()
            .SelectMany(statement => statement!["Action"]!.AsArray().Select(action => action!.GetValue<string>())).ToList();
        Assert.Equal(0, exit);
        Assert.Contains("ecs:CopySnapshot", actions);
        Assert.DoesNotContain("ecs:StopInstance", actions);
        Assert.Contains("is kept in $PROJECT", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Price_GivesTheCostOfWhatIsKept_InTextPlanAndDryRun()
    {
        using var project = Project(out var disk, out var key);
        string[] prices = ["--disk-price", "1.5", "--snapshot-price", "0.25", "--currency", "CNY"];

        var text = await project.RunAsync(["migrate", "plan", "--disk", disk, "--key", key, .. prices, "--cloud", "embedded"]);
        var json = await project.RunAsync(["migrate", "plan", "--disk", disk, "--key", key, .. prices, "--json", "--cloud", "embedded"]);
        var plan = JsonNode.Parse(json.Out)!["plan"]!;
        var rehearsed = await project.RunAsync(
            ["migrate", "run", plan["id"]!.GetValue<string>(), "--dry-run", "--json", "--cloud", "embedded"]);

        // 20 GiB of disk and two snapshots of 20 GiB.
        Assert.Contains("extra cost until release: up to 40.00 CNY a month, at 1.5 for a GiB of disk and 0.25 for a GiB of snapshot",
            text.Out, StringComparison.Ordinal);
        Assert.Equal(40m, plan["estimate"]!["cost"]!["perMonth"]!.GetValue<decimal>());
        Assert.Equal((40m, "CNY"), (JsonNode.Parse(rehearsed.Out)!["extraCostPerMonth"]!.GetValue<decimal>(),
            JsonNode.Parse(rehearsed.Out)!["currency"]!.GetValue<string>()));
    }

    [Fact]
    public async Task DiskThatIsEncryptedAlready_IsSkipped_AndAnotherKeyIsTakenOnRequestOnly()
    {
        using var project = Project(out _, out var key);
        var system = SystemDisk(project);
        var other = NewKey(project);

        var same = await project.RunAsync(["migrate", "plan", "--disk", system, "--key", key, "--cloud", "embedded"]);
        var left = await project.RunAsync(["migrate", "plan", "--disk", system, "--key", other, "--cloud", "embedded"]);
        var changed = await project.RunAsync(
            ["migrate", "plan", "--disk", system, "--key", other, "--change-keys", "--cloud", "embedded"]);

        Assert.Contains($"{system}  skip", same.Out, StringComparison.Ordinal);
        Assert.Contains("encrypted with the wished key already", same.Out, StringComparison.Ordinal);
        Assert.Contains("Another key is put in its place only on request", left.Out, StringComparison.Ordinal);
        Assert.Contains($"{system}  convert", changed.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'--policy' is JSON by itself", "--all", "--policy", "--json")]
    [InlineData("must be given together", "--all", "--key", "alias/none", "--disk-price", "1")]
    [InlineData("A price must be 0 or more", "--all", "--key", "alias/none", "--disk-price", "-1", "--snapshot-price", "0")]
    [InlineData("A currency needs prices; got CNY", "--all", "--key", "alias/none", "--currency", "CNY")]
    [InlineData("Cannot parse argument 'cheap'", "--all", "--key", "alias/none", "--disk-price", "cheap")]
    [InlineData("must name disks, instances or tags", "--key", "alias/none")]
    [InlineData("must name the key to encrypt with", "--all")]
    [InlineData("The disk d-nobody is not in the inventory", "--disk", "d-nobody", "--key", "alias/none")]
    [InlineData("The concurrency must be 1 or more; got 0", "--all", "--key", "alias/none", "--concurrency", "0")]
    [InlineData("'fast' not recognized", "--all", "--key", "alias/none", "--quiesce", "fast")]
    [InlineData("'--key-of' must be DISK=KEY", "--all", "--key-of", "d-1")]
    [InlineData("'--window' must be two times in UTC, the earlier first", "--all", "--window", "2026-12-01T05:00:00Z/2026-12-01T01:00:00Z")]
    public async Task Wishes_ThatMakeNoPlan_AreNamed_AndNoPlanIsKept(string text, params string[] options)
    {
        using var project = Project(out _, out _);

        var (output, error, exit) = await project.RunAsync(["migrate", "plan", .. options, "--cloud", "embedded"]);

        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(text, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(project.PathOf(Path.Combine(".atrest", "migrations"))));
    }

    [Theory]
    [InlineData(null, "inventory.json")]
    [InlineData("{}", "inventory.json")]
    [InlineData("not JSON", "inventory.json")]
    public async Task Inventory_ThatCannotBeRead_IsNamed(string? content, string name)
    {
        using var project = Project(out var disk, out var key);
        if (content is not null) project.Write(name, content);

        var (_, error, exit) = await project.RunAsync(
            ["migrate", "plan", "--disk", disk, "--key", key, "--inventory", name]);

        Assert.Equal(2, exit);
        Assert.Contains(name, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inventory_OnAFileThatExists_IsRefused()
    {
        using var project = Project(out _, out _);
        project.Write("inventory.json", "mine");

        var (_, error, exit) = await project.RunAsync(["migrate", "inventory", "--cloud", "embedded", "-o", "inventory.json"]);

        Assert.Equal(2, exit);
        Assert.Contains("inventory.json", error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(project.PathOf("inventory.json")));
    }

    private static string SystemDisk(TemporaryProject project)
    {
        using var account = Account(project);
        return Infra.Tests.Cloud.TestCloud.Client(account).Call("Ecs", "DescribeDisks", ("DiskType", "system"))
            ["Disks"]!["Disk"]![0]!["DiskId"]!.GetValue<string>();
    }

    private static string NewKey(TemporaryProject project)
    {
        using var account = Account(project);
        var client = Infra.Tests.Cloud.TestCloud.Client(account, "another");
        var key = client.Call("Kms", "CreateKey")["KeyMetadata"]!["KeyId"]!.GetValue<string>();
        account.Commit(client.Now);
        return key;
    }
}
