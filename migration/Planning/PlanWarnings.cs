using Infra.Migration.Plans;

namespace Infra.Migration.Planning;

/// <summary>What somebody should have read before a plan is run.</summary>
internal static class PlanWarnings
{
    public static IEnumerable<string> Of(InventoryIndex index, Wishes wishes, IReadOnlyList<DiskCase> converted)
    {
        foreach (var gap in index.Inventory.Gaps) yield return $"The inventory is not whole: {gap}";
        foreach (var id in wishes.DiskIds.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key))
            yield return $"The disk {id} was asked for more than once; it is planned once.";
        if (converted.Count == 0) yield break;

        if (wishes.Quiesce == Quiesce.Unmounted && converted.Any(one => one is { Instance: not null, Disk.IsSystem: false }))
            yield return "No instance is stopped for its data disks: whatever is written to one after its snapshot was "
                + "begun is lost. Unmount them first; nothing checks that.";
        if (converted.Any(one => one.Key is null))
            yield return "The service key encrypts: nobody can rotate, disable or share it, and disks stay readable for "
                + "whoever may use ECS.";
        if (converted.Any(one => !one.Disk.Encrypted))
            yield return "The sources and their snapshots stay unencrypted until they are released.";
        if (index.Inventory.EncryptsByDefault == true && converted.Any(one => one.Disk.IsSystem && !one.Disk.Encrypted))
            yield return "The account encrypts every new disk by default: undoing the replacement of a system disk "
                + "gives back its content, but on an encrypted disk.";
        if (converted.Any(one => one.Disk.IsSystem))
            yield return "The image of a system disk is made from its snapshot: ECS finds out the platform and the "
                + "architecture by itself. Try one instance of a kind first.";
        if (converted.Any(one => one.Route == Route.PublicTemplate))
            yield return "The public template ACS-ECS-BulkyEncryptSystemDisk hides a replacement that failed, deletes its "
                + "own way back and starts the instance before anybody has looked at the disk. The plan stops the "
                + "instance before it, keeps an image of its own and reads every disk back; it cannot keep the instance "
                + "from running meanwhile. The snapshot of the template's encrypted image stays behind, without a tag.";
        if (converted.Any(one => one.Route == Route.NewInstance))
            yield return "The old instance stays stopped beside the new one until it is released: it is the way back.";
        foreach (var one in converted.Where(one => HasGap(index, one)))
            yield return $"{one.Disk.Id} is {one.Disk.Device}, and a device before it is free. If ECS no longer heeds the "
                + "device that is asked for, its successor takes the free one and the unit is undone.";
    }

    private static bool HasGap(InventoryIndex index, DiskCase one)
    {
        if (one.Disk is not { IsSystem: false, InstanceId: { } instance, Device: { Length: 9 } device }) return false;
        var taken = index.Disks.Where(disk => disk.InstanceId == instance).Select(disk => disk.Device).ToHashSet();
        return Enumerable.Range('b', Math.Max(0, device[^1] - 'b'))
            .Any(letter => !taken.Contains($"{device[..^1]}{(char)letter}"));
    }
}
