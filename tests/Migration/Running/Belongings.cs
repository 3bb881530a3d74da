using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Tests.Cloud;

namespace Infra.Tests.Migration.Running;

/// <summary>What an account has of what conversions touch.</summary>
/// <param name="Disks">The disks by id: status, instance, device and whether they are encrypted.</param>
/// <param name="Snapshots">The snapshots by id: whether they are encrypted.</param>
/// <param name="Images">The account's own images.</param>
/// <param name="Instances">The instances by id: the status.</param>
internal sealed record Belongings(
    IReadOnlyDictionary<string, string> Disks, IReadOnlyDictionary<string, string> Snapshots, IReadOnlyList<string> Images,
    IReadOnlyDictionary<string, string> Instances)
{
    public static Belongings Of(CloudAccount account, DateTimeOffset time)
    {
        var client = new CloudClient(account, TestCloud.Region, "look", time);
        return new(
            List(client, "DescribeDisks", "Disks", "Disk").ToDictionary(
                disk => $"{disk["DiskId"]}",
                disk => $"{disk["Status"]} {disk["InstanceId"]} {disk["Device"]} {disk["Encrypted"]}"),
            List(client, "DescribeSnapshots", "Snapshots", "Snapshot").ToDictionary(
                snapshot => $"{snapshot["SnapshotId"]}", snapshot => $"{snapshot["Encrypted"]}"),
            [.. List(client, "DescribeImages", "Images", "Image", ("ImageOwnerAlias", "self"),
                ("Status", "Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated")).Select(image => $"{image["ImageId"]}")],
            List(client, "DescribeInstances", "Instances", "Instance").ToDictionary(
                instance => $"{instance["InstanceId"]}", instance => $"{instance["Status"]}"));
    }

    /// <summary>The same without what is known to be kept.</summary>
    public Belongings Without(Func<string, bool> isLeftOut) => this with
    {
        Disks = Disks.Where(disk => !isLeftOut(disk.Key)).ToDictionary(),
        Snapshots = Snapshots.Where(snapshot => !isLeftOut(snapshot.Key)).ToDictionary(),
        Images = [.. Images.Where(image => !isLeftOut(image))],
    };

    /// <summary>The same without ids: two accounts that went different ways can be laid side by side.</summary>
    public string Shape => string.Join('\n',
        Disks.Values.Select(disk => $"disk {string.Join(' ', disk.Split(' ').Where((_, index) => index != 1))}").Order()
            .Concat(Snapshots.Values.Select(snapshot => $"snapshot {snapshot}").Order())
            .Concat(Images.Select(_ => "image"))
            .Concat(Instances.Values.Select(instance => $"instance {instance}").Order()));

    private static IEnumerable<JsonNode> List(
        CloudClient client, string action, string list, string item, params (string, string?)[] parameters) =>
        client.Call("Ecs", action, [("PageSize", "100"), .. parameters])[list]![item]!.AsArray().OfType<JsonNode>();
}
