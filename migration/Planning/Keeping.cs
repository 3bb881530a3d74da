using Infra.Inventory.Records;
using Infra.Migration.Plans;
using static System.Globalization.CultureInfo;

namespace Infra.Migration.Planning;

/// <summary>What the new disk has of the old one, and what it cannot have.</summary>
internal static class Keeping
{
    /// <summary>The tags that the new disk gets, ordered.</summary>
    public static IEnumerable<KeyValuePair<string, PlannedValue>> Tags(DiskRecord disk) => Tags(disk.Tags);

    /// <summary>The tags that something gets in the place of something else, ordered.</summary>
    public static IEnumerable<KeyValuePair<string, PlannedValue>> Tags(IReadOnlyDictionary<string, string> tags) => tags
        .Where(tag => !PlanTags.IsOfTheCloud(tag.Key) && !PlanTags.IsOurs(tag.Key))
        .OrderBy(tag => tag.Key, StringComparer.Ordinal)
        .Select(tag => new KeyValuePair<string, PlannedValue>(tag.Key, tag.Value));

    public static SortedDictionary<string, string> Kept(DiskCase one)
    {
        var disk = one.Disk;
        var kept = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["DiskName"] = disk.Name,
            ["Description"] = disk.Description,
            ["Category"] = disk.Category,
            ["Size"] = disk.SizeGiB.ToString(InvariantCulture),
            ["ZoneId"] = disk.Zone,
            ["BurstingEnabled"] = Text(disk.BurstingEnabled),
            ["DeleteAutoSnapshot"] = Text(disk.DeleteAutoSnapshot),
            ["EnableAutoSnapshot"] = Text(disk.EnableAutoSnapshot),
            ["MultiAttach"] = "Disabled",
            ["ResourceGroupId"] = disk.ResourceGroupId ?? "",
        };
        Add(kept, "PerformanceLevel", disk.PerformanceLevel);
        Add(kept, "AutoSnapshotPolicyId", disk.SnapshotPolicyId);
        if (!IsReplaced(one)) Add(kept, "ProvisionedIops", disk.ProvisionedIops?.ToString(InvariantCulture));
        if (!disk.IsSystem) Add(kept, "StorageSetId", disk.StorageSetId);
        if (disk.InstanceId is not null)
        {
            kept["Device"] = disk.Device ?? "";
            kept["DeleteWithInstance"] = Text(disk.DeleteWithInstance);
        }

        if (disk.ChargeType == "PostPaid" || disk.IsSystem) kept["DiskChargeType"] = disk.ChargeType;
        foreach (var tag in Tags(disk)) kept[$"Tag {tag.Key}"] = tag.Value.Text;
        return kept;
    }

    public static SortedDictionary<string, string> NotTransferable(DiskCase one)
    {
        var disk = one.Disk;
        var lost = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["DiskId"] = "Another disk has another id; whatever names this one must name the new one.",
            ["SerialNumber"] = "ECS gives every disk its own; a guest should mount by the UUID of the file system.",
        };
        if (disk.ChargeType != "PostPaid" && !disk.IsSystem)
            lost["DiskChargeType"] = $"It is {disk.ChargeType}; the new disk is PostPaid, and the old subscription "
                + "goes on until it ends.";
        if (disk.InstanceId is null)
            lost["DeleteWithInstance"] = "An unattached disk has no instance to be deleted with; it is said again when "
                + "the disk is attached.";
        if (one.Route == Route.NewInstance) AddInstance(lost, one.Instance!);
        if (disk.IsSystem && disk.StorageSetId is { Length: > 0 })
            lost["StorageSetId"] = "It can be said for all disks of an instance at once only.";
        if (IsReplaced(one) && disk.ProvisionedIops is not null)
            lost["ProvisionedIops"] = "It is not published whether a replaced system disk keeps them; look at the new disk "
                + "and buy them again (ModifyDiskSpec).";
        if (IsReplaced(one))
            lost["Disk"] = "ECS releases a system disk as it is replaced; its content stays in the plan's image until "
                + "the release.";
        if (one.Index.SnapshotsOf(disk.Id).Any())
            lost["Snapshots"] = "They stay with the old disk, as they are: those that are not encrypted remain so.";
        foreach (var key in disk.Tags.Keys.Where(PlanTags.IsOfTheCloud))
            lost[$"Tag {key}"] = "Tags of this name are set by Alibaba Cloud only.";
        foreach (var key in disk.Tags.Keys.Where(PlanTags.IsOurs))
            lost[$"Tag {key}"] = "It tells about an earlier conversion.";
        return lost;
    }

    private static bool IsReplaced(DiskCase one) => one.Route is Route.ReplaceSystemDisk or Route.PublicTemplate;

    private static void AddInstance(SortedDictionary<string, string> lost, InstanceRecord instance)
    {
        lost["Instance"] = "What the inventory does not tell of an instance (bandwidth, metadata options, deployment set, "
            + "credits of a burstable type) is as ECS gives it to a new one.";
        foreach (var key in instance.Tags.Keys.Where(key => PlanTags.IsOfTheCloud(key) || PlanTags.IsOurs(key)))
            lost[$"Instance tag {key}"] = "Tags of this name are not given to the new instance.";
        lost["InstanceId"] = "It is another instance; whatever names the old one must name the new one.";
        lost["IpAddress"] = "The new instance has other addresses; elastic ones can be moved.";
        lost["RamRoleName"] = "The inventory does not tell it; attach the role to the new instance.";
        lost["UserData"] = "The inventory does not tell it, and it would run again.";
        lost["DeletionProtection"] = "It is set on the new instance once somebody trusts it.";
    }

    private static void Add(SortedDictionary<string, string> kept, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) kept[name] = value;
    }

    private static string Text(bool value) => value ? "true" : "false";
}
