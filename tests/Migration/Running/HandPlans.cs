using Infra.Inventory.Records;
using Infra.Migration.Plans;
using Infra.Tests.Cloud;

namespace Infra.Tests.Migration.Running;

/// <summary>Small plans written by hand: what an executor is held to, whatever the planner thinks of next.</summary>
internal static class HandPlans
{
    public const string AccountId = "0000000000000001";

    private const string Disk = "Disks.Disk[0].";
    private const string Snapshot = "Snapshots.Snapshot[0].";

    /// <summary>Snapshot, encrypted copy and encrypted disk of each, in a unit of its own.</summary>
    public static MigrationPlan OfDisks(string keyId, params IReadOnlyList<string> diskIds) =>
        Plan([.. diskIds.Select(id => new PlannedUnit(id, null, [id]) { Steps = Copied(id, keyId, []) })]) with
        {
            Disks = [.. diskIds.Select(id => new PlannedDisk(new DiskRecord(id, TestCloud.Zone), DiskDecision.Convert, "It is not encrypted.")
            {
                KmsKeyId = keyId, UnitId = id, Route = Route.SnapshotCopy,
            })],
        };

    /// <summary>The same within a stop of the instance.</summary>
    public static MigrationPlan OfInstance(string keyId, string instanceId, string diskId) => Plan(
        new PlannedUnit(instanceId, instanceId, [diskId])
        {
            Preconditions = [Instance(instanceId, "Running")],
            Steps =
            [
                new("stop", $"Stop {instanceId}")
                {
                    Done = Instance(instanceId, "Stopping", "Stopped"),
                    Call = Call("StopInstance", ("InstanceId", instanceId)),
                    Until = Instance(instanceId, "Stopped"),
                    Undo = [Started("undo-stop", instanceId)],
                },
                .. Copied(diskId, keyId, ["stop"]),
                Started("start", instanceId) with { After = [$"disk-{diskId}"] },
            ],
        });

    public static MigrationPlan Plan(params IReadOnlyList<PlannedUnit> units) =>
        new(AccountId, TestCloud.Region, DateTimeOffset.UnixEpoch) { Id = "0123456789abcdef", Units = units, Concurrency = 4 };

    private static IReadOnlyList<PlannedStep> Copied(string id, string keyId, string[] after) =>
    [
        new($"snapshot-{id}", $"Take a snapshot of {id}")
        {
            DiskId = id,
            After = after,
            Call = Creating("CreateSnapshot", $"snapshot-{id}", ("DiskId", id)),
            Outputs = Named("SnapshotId"),
            Until = Accomplished($"snapshot-{id}"),
            Undo = [Deleted($"snapshot-{id}")],
        },
        new($"copy-{id}", $"Copy the snapshot of {id} encrypted")
        {
            DiskId = id,
            After = [$"snapshot-{id}"],
            Call = Creating(
                "CopySnapshot", $"copy-{id}", ("SnapshotId", PlannedValue.Of($"snapshot-{id}", "SnapshotId")),
                ("DestinationRegionId", TestCloud.Region), ("DestinationSnapshotName", $"copy-{id}"),
                ("Encrypted", "true"), ("KMSKeyId", keyId)),
            Outputs = Named("SnapshotId"),
            Until = Accomplished($"copy-{id}"),
            Undo = [Deleted($"copy-{id}")],
        },
        new($"disk-{id}", $"Make the encrypted disk in the place of {id}")
        {
            DiskId = id,
            After = [$"copy-{id}"],
            Call = Creating(
                "CreateDisk", $"disk-{id}", ("SnapshotId", PlannedValue.Of($"copy-{id}", "SnapshotId")),
                ("ZoneId", TestCloud.Zone), ("DiskCategory", "cloud_essd"), ("Encrypted", "true"), ("KMSKeyId", keyId)),
            Outputs = Named("DiskId"),
            Until = Look("DescribeDisks", ("DiskIds", PlannedValue.Of($"disk-{id}", "DiskId", "[\"{0}\"]")), $"{Disk}Status", "Available"),
            Undo =
            [
                new($"undo-disk-{id}", $"Delete the disk in the place of {id}")
                {
                    Done = Look("DescribeDisks", ("DiskIds", PlannedValue.Of($"disk-{id}", "DiskId", "[\"{0}\"]")), $"{Disk}DiskId", [null]),
                    Call = Call("DeleteDisk", ("DiskId", PlannedValue.Of($"disk-{id}", "DiskId"))),
                },
            ],
        },
    ];

    private static PlannedStep Started(string stepId, string instanceId) => new(stepId, $"Start {instanceId}")
    {
        Done = Instance(instanceId, "Starting", "Running"),
        Call = Call("StartInstance", ("InstanceId", instanceId)),
        Until = Instance(instanceId, "Running"),
    };

    private static PlannedStep Deleted(string made) => new($"undo-{made}", $"Delete {made}")
    {
        Done = Look("DescribeSnapshots", ("SnapshotIds", PlannedValue.Of(made, "SnapshotId", "[\"{0}\"]")), $"{Snapshot}SnapshotId", [null]),
        Call = Call("DeleteSnapshot", ("SnapshotId", PlannedValue.Of(made, "SnapshotId"))),
    };

    private static PlannedCheck Accomplished(string made) =>
        Look("DescribeSnapshots", ("SnapshotIds", PlannedValue.Of(made, "SnapshotId", "[\"{0}\"]")), $"{Snapshot}Status", "accomplished") with
        {
            Hopeless = [new($"{Snapshot}Status", ["failed"])],
            Progress = $"{Snapshot}Progress",
        };

    private static PlannedCheck Instance(string id, params string[] statuses) =>
        Look("DescribeInstances", ("InstanceIds", $"[\"{id}\"]"), "Instances.Instance[0].Status", [.. statuses]);

    private static PlannedCheck Look(string action, (string, PlannedValue) what, string path, params PlannedValue?[] anyOf) =>
        new(Call(action, what), [new(path, anyOf)]) { Title = $"{path} of {action}" };

    private static PlannedCall Creating(string action, string token, params (string, PlannedValue)[] parameters) =>
        Call(action, [("ClientToken", token), .. parameters]) with { Creates = true };

    private static PlannedCall Call(string action, params (string Name, PlannedValue Value)[] parameters) =>
        new("Ecs", "2014-05-26", action)
        {
            Parameters = parameters.Prepend(("RegionId", TestCloud.Region)).ToDictionary(one => one.Item1, one => one.Item2, StringComparer.Ordinal),
        };

    private static Dictionary<string, string> Named(string name) => new(StringComparer.Ordinal) { [name] = name };
}
