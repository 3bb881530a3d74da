using Infra.Migration.Plans;

namespace Infra.Migration.Planning.Steps;

/// <summary>Reads of ECS with what they must show.</summary>
internal static class Looks
{
    private const string DiskPath = "Disks.Disk[0].";
    private const string InstancePath = "Instances.Instance[0].";
    private const string SnapshotPath = "Snapshots.Snapshot[0].";
    private const string ImagePath = "Images.Image[0].";

    /// <summary>Without it only images that are Available are listed.</summary>
    private const string EveryStatus = "Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated";

    /// <summary>Whether the keys of a unit are enabled, ordered by their ids; the service key has no state.</summary>
    public static IEnumerable<PlannedCheck> Keys(UnitContext unit) => unit.Disks.Select(one => one.Key?.Id).OfType<string>()
        .Distinct().Order(StringComparer.Ordinal).Select(key => new PlannedCheck(
            new("Kms", "2016-01-20", "DescribeKey")
            {
                Parameters = new SortedDictionary<string, PlannedValue>(StringComparer.Ordinal)
                {
                    ["KeyId"] = key,
                    ["RegionId"] = unit.Region,
                },
            },
            [new("KeyMetadata.KeyState", ["Enabled"])])
        {
            Title = $"The key {key} is Enabled",
        });

    public static PlannedCheck Disk(
        string region, PlannedValue id, string title, params (string Name, PlannedValue?[] AnyOf)[] conditions) =>
        Of(Ecs.Call(region, "DescribeDisks", ("DiskIds", Ecs.List(id))), DiskPath, title, conditions);

    /// <summary>The system disk that an instance has now, whatever its id.</summary>
    public static PlannedCheck SystemDiskOf(
        string region, PlannedValue instance, string title, params (string Name, PlannedValue?[] AnyOf)[] conditions) =>
        Of(SystemDiskRead(region, instance), DiskPath, title, conditions);

    /// <summary>Reads the system disk that an instance has now.</summary>
    public static PlannedCall SystemDiskRead(string region, PlannedValue instance) =>
        Ecs.Call(region, "DescribeDisks", ("InstanceId", instance), ("DiskType", "system"));

    public static PlannedCheck DiskGone(string region, PlannedValue id) =>
        Disk(region, id, $"The disk {Shown(id)} is gone", ("DiskId", [null]));

    /// <summary>Whether a disk bears a tag.</summary>
    public static PlannedCheck DiskTagged(
        string region, PlannedValue id, string key, PlannedValue value, bool isTagged) =>
        Of(Ecs.Call(region, "DescribeDisks", ("DiskIds", Ecs.List(id)), ("Tag.1.Key", key), ("Tag.1.Value", value)),
            DiskPath, $"The disk {Shown(id)} is {(isTagged ? "" : "not ")}tagged {key}",
            ("DiskId", [isTagged ? id : null]));

    /// <summary>Whether a disk bears all tags of a call.</summary>
    public static PlannedCheck DiskTagged(string region, PlannedValue id, (string, PlannedValue?)[] tags) =>
        Of(Ecs.Call(region, "DescribeDisks", [("DiskIds", Ecs.List(id)), .. tags]),
            DiskPath, $"The disk {Shown(id)} has its tags", ("DiskId", [id]));

    public static PlannedCheck Instance(string region, PlannedValue id, string title, params string?[] statuses) =>
        Of(Ecs.Call(region, "DescribeInstances", ("InstanceIds", Ecs.List(id))), InstancePath, title,
            ("Status", [.. statuses.Select(status => (PlannedValue?)status)]));

    public static PlannedCheck SnapshotDone(string region, PlannedValue id, string title, TimeSpan patience) =>
        Of(Ecs.Call(region, "DescribeSnapshots", ("SnapshotIds", Ecs.List(id))), SnapshotPath, title,
            ("Status", ["accomplished"])) with
        {
            Hopeless = [new($"{SnapshotPath}Status", ["failed"])],
            Progress = $"{SnapshotPath}Progress",
            Every = TimeSpan.FromSeconds(10),
            Patience = patience,
        };

    /// <summary>No snapshot of a name is being made any more; there may be none.</summary>
    public static PlannedCheck SnapshotNamed(string region, string name, TimeSpan patience) =>
        Of(Ecs.Call(region, "DescribeSnapshots", ("SnapshotName", name)), SnapshotPath,
            $"The snapshot {name} is accomplished, if there is one", ("Status", ["accomplished", null])) with
        {
            Progress = $"{SnapshotPath}Progress",
            Every = TimeSpan.FromSeconds(10),
            Patience = patience,
        };

    public static PlannedCheck SnapshotGone(string region, PlannedValue id) =>
        Of(Ecs.Call(region, "DescribeSnapshots", ("SnapshotIds", Ecs.List(id))), SnapshotPath,
            $"The snapshot {Shown(id)} is gone", ("SnapshotId", [null]));

    public static PlannedCheck ImageDone(string region, PlannedValue id, string title, TimeSpan patience) =>
        Of(Image(region, id), ImagePath, title, ("Status", ["Available"])) with
        {
            Hopeless = [new($"{ImagePath}Status", ["CreateFailed", "UnAvailable"])],
            Progress = $"{ImagePath}Progress",
            Every = TimeSpan.FromSeconds(20),
            Patience = patience,
        };

    public static PlannedCheck ImageGone(string region, PlannedValue id) =>
        Of(Image(region, id), ImagePath, $"The image {Shown(id)} is gone", ("ImageId", [null]));

    public static PlannedCheck Image(string region, PlannedValue id, string title, params PlannedValue?[] statuses) =>
        Of(Image(region, id), ImagePath, title, ("Status", statuses));

    public static PlannedCheck InstanceGone(string region, PlannedValue id) =>
        Of(Ecs.Call(region, "DescribeInstances", ("InstanceIds", Ecs.List(id))), InstancePath,
            $"The instance {Shown(id)} is gone", ("InstanceId", [null]));

    /// <summary>Reads an image, in whatever status.</summary>
    public static PlannedCall Image(string region, PlannedValue id) => Ecs.Call(region, "DescribeImages",
        ("ImageId", id), ("ImageOwnerAlias", "self"), ("Status", EveryStatus));

    private static PlannedCheck Of(
        PlannedCall read, string path, string title, params (string Name, PlannedValue?[] AnyOf)[] conditions) =>
        new(read, [.. conditions.Select(one => new PlannedCondition($"{path}{one.Name}", one.AnyOf))])
        {
            Title = title,
        };

    private static string Shown(PlannedValue id) => id.StepId is { } step ? $"made by {step}" : id.Text;
}
