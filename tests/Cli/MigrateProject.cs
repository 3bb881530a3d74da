using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Tests.Cloud;

namespace Infra.Tests.Cli;

/// <summary>A project whose embedded account has a disk to convert, and short names for what the tests of `atrest migrate`
/// look at.</summary>
internal static class MigrateProject
{
    /// <summary>What a verb needs that changes the embedded account.</summary>
    public static string[] Embedded { get; } = ["--cloud", "embedded", "--yes", CloudAccount.ReservedId];

    public static TemporaryProject Project(out string disk, out string key)
    {
        var project = new TemporaryProject();
        using var account = Account(project);
        var client = account.Client();
        client.CreateEcsRole();
        key = client.CreateKey();
        var instance = client.RunInstance(("SystemDisk.Encrypted", "true"), ("SystemDisk.KMSKeyId", key));
        disk = client.CreateDisk(("Size", "20"), ("DiskCategory", "cloud_essd"));
        client.Wait(TimeSpan.FromMinutes(1));
        client.Call("Ecs", "AttachDisk", ("InstanceId", instance), ("DiskId", disk));
        client.Wait(TimeSpan.FromMinutes(1));
        client.Call("Ecs", "DetachDisk", ("InstanceId", instance), ("DiskId", disk));
        client.Wait(TimeSpan.FromMinutes(2));
        account.Commit(client.Now);
        return project;
    }

    public static async Task<string> PlanAsync(TemporaryProject project, string disk, string key)
    {
        var (output, error, exit) = await project.RunAsync(["migrate", "plan", "--disk", disk, "--key", key, "--json", "--cloud", "embedded"]);
        Assert.True(exit == 0, error);
        return JsonNode.Parse(output)!["plan"]!["id"]!.GetValue<string>();
    }

    public static CloudAccount Account(TemporaryProject project) => CloudAccount.Open(project.PathOf(Path.Combine(".atrest", "cloud")));

    public static string PlanDirectory(TemporaryProject project, string plan) => project.PathOf(Path.Combine(".atrest", "migrations", plan));

    public static List<string> DiskIds(TemporaryProject project)
    {
        using var account = Account(project);
        return [.. account.Client().Call("Ecs", "DescribeDisks")["Disks"]!["Disk"]!.AsArray().Select(disk => disk!.Text("DiskId"))];
    }

    public static bool IsNew(TemporaryProject project, string disk, string plan)
    {
        using var account = Account(project);
        return account.Client().Call("Ecs", "DescribeDisks", ("DiskIds", $"[\"{disk}\"]"), ("Tag.1.Key", "atrest:plan"), ("Tag.1.Value", plan))
            ["Disks"]!["Disk"]!.AsArray().Count == 1;
    }

    // What the account has written down of calls that change something.
    public static string Mutations(TemporaryProject project)
    {
        using var account = Account(project);
        var client = account.Client();
        return client.Call("Ecs", "DescribeDisks")["Disks"]!.ToJsonString() + client.Call("Ecs", "DescribeSnapshots")["Snapshots"]!.ToJsonString();
    }
}
