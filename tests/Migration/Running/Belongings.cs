using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Migration.Running;
using Infra.Tests.Cloud;

namespace Infra.Tests.Migration.Running;

/// <summary>What an account has of what conversions touch.</summary>
/// <param name="Disks">The disks by id: status, instance, device and whether they are encrypted.</param>
/// <param name="Snapshots">The snapshots by id: whether they are encrypted.</param>
/// <param name="Images">The account's own images.</param>
/// <param name="Instances">The instances by id: the status.</param>
/// <param name="Executions">The executions of OOS by id: the status.</param>
internal sealed record Belongings(
    IReadOnlyDictionary<string, string> Disks, IReadOnlyDictionary<string, string> Snapshots, IReadOnlyList<string> Images,
    IReadOnlyDictionary<string, string> Instances, IReadOnlyDictionary<string, string> Executions)
{
    /// <summary>The names of snapshots and images by id.</summary>
    public IReadOnlyDictionary<string, string> Names { get; private init; } = new Dictionary<string, string>();

    public static Belongings Of(CloudAccount account, DateTimeOffset time)
    {
        var client = new CloudClient(account, TestCloud.Region, "look", time);
        var snapshots = List(client, "DescribeSnapshots", "Snapshots", "Snapshot").ToList();
        var images = List(client, "DescribeImages", "Images", "Image", ("ImageOwnerAlias", "self"),
            ("Status", "Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated")).ToList();
        return new(
            List(client, "DescribeDisks", "Disks", "Disk").ToDictionary(
                disk => $"{disk["DiskId"]}",
                disk => $"{disk["Status"]} {disk["InstanceId"]} {disk["Device"]} {disk["Encrypted"]}"),
            snapshots.ToDictionary(snapshot => $"{snapshot["SnapshotId"]}", snapshot => $"{snapshot["Encrypted"]}"),
            [.. images.Select(image => $"{image["ImageId"]}")],
            List(client, "DescribeInstances", "Instances", "Instance").ToDictionary(
                instance => $"{instance["InstanceId"]}", instance => $"{instance["Status"]}"),
            client.Call("oos", "ListExecutions")[nameof(Executions)]!.AsArray().ToDictionary(
                execution => $"{execution!["ExecutionId"]}", execution => $"{execution!["Status"]}"))
        {
            Names = snapshots.Select(snapshot => ($"{snapshot["SnapshotId"]}", $"{snapshot["SnapshotName"]}"))
                .Concat(images.Select(image => ($"{image["ImageId"]}", $"{image["ImageName"]}"))).ToDictionary(),
        };
    }

    /// <summary>The same without what a unit says it has kept: by its id or its name, or for what the public template
    /// made by the names that the template gives.</summary>
    public Belongings WithoutKept(UnitResult unit) => Without(id => unit.Kept.Any(kept =>
        kept.Contains($"({id})", StringComparison.Ordinal)
        || (Names.TryGetValue(id, out var name) && (kept.Contains($" {name} ", StringComparison.Ordinal)
            || (kept.Contains("Snapshot-exec-…", StringComparison.Ordinal) && IsOfTheTemplate(name))))));

    private static bool IsOfTheTemplate(string name) => name.StartsWith("Snapshot-exec-", StringComparison.Ordinal)
        || name.StartsWith("CreateImage-exec-", StringComparison.Ordinal)
        || name.StartsWith("CopyImage-exec-", StringComparison.Ordinal)
        || name.StartsWith("Created_from_", StringComparison.Ordinal);

    private Belongings Without(Func<string, bool> isLeftOut) => this with
    {
        Instances = Instances.Where(instance => !isLeftOut(instance.Key)).ToDictionary(),
        // With an instance that is left out its disks are.
        Disks = Disks.Where(disk => !isLeftOut(disk.Key) && !isLeftOut(disk.Value.Split(' ')[1])).ToDictionary(),
        Snapshots = Snapshots.Where(snapshot => !isLeftOut(snapshot.Key)).ToDictionary(),
        Images = [.. Images.Where(image => !isLeftOut(image))],
    };

    /// <summary>The same without ids: two accounts that went different ways can be laid side by side.</summary>
    public string Shape => string.Join('\n',
        Disks.Values.Select(disk => $"disk {string.Join(' ', disk.Split(' ').Where((_, index) => index != 1))}").Order()
            .Concat(Snapshots.Values.Select(snapshot => $"snapshot {snapshot}").Order())
            .Concat(Images.Select(_ => "image"))
            .Concat(Instances.Values.Select(instance => $"instance {instance}").Order())
            .Concat(Executions.Values.Select(execution => $"execution {execution}").Order()));

    private static IEnumerable<JsonNode> List(
        CloudClient client, string action, string list, string item, params (string, string?)[] parameters) =>
        client.Call("Ecs", action, [("PageSize", "100"), .. parameters])[list]![item]!.AsArray().OfType<JsonNode>();
}
