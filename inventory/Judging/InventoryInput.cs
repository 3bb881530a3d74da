using Infra.Inventory.Records;
using Infra.Policies.Readers;
using Infra.Policies.Resources;

namespace Infra.Inventory.Judging;

/// <summary>What an account holds, as the rules are asked about it.</summary>
/// <remarks>
/// Each thing becomes the resource of the provider that would make it, with the provider's type token and names of
/// arguments; <c>docs/inventory.md</c> says which. What an account does not tell, a key's `protect` for one, is left
/// open and never a finding. Keys of services and their aliases can be looked up and are not judged: nobody manages
/// them.
/// </remarks>
public static class InventoryInput
{
    /// <summary>Makes the resources of an inventory: disks, instances, snapshots, images, keys, aliases, the region's
    /// default.</summary>
    public static Input Of(RegionInventory inventory)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        var names = new ResourceNames(inventory);
        Resource[] resources =
        [
            .. inventory.Keys.Select(key => KeyResources.Key(names, key)),
            .. inventory.Keys.SelectMany(key => KeyResources.Aliases(names, key)),
            .. inventory.Disks.Where(disk => !disk.IsSystem).Select(disk => EcsResources.Disk(names, disk)),
            .. SystemDisks(names, inventory),
            .. inventory.Snapshots.Select(snapshot => EcsResources.Snapshot(names, snapshot)),
            .. inventory.Images.Select(image => EcsResources.Image(names, image)),
            .. RegionResources.Of(names, inventory),
        ];

        // The records of an inventory have no lines.
        return new Input(InputKind.Inventory, resources, [.. resources.Select(_ => 1)], IsComplete: inventory.Gaps.Count == 0, LeftOut: 0);
    }

    private static IEnumerable<Resource> SystemDisks(ResourceNames names, RegionInventory inventory)
    {
        var byInstance = inventory.Disks.Where(disk => disk is { IsSystem: true, InstanceId: not null })
            .GroupBy(disk => disk.InstanceId!, StringComparer.Ordinal)
            .ToDictionary(disks => disks.Key, disks => disks.First(), StringComparer.Ordinal);
        var instances = inventory.Instances.Select(instance =>
            EcsResources.Instance(names, instance, byInstance.GetValueOrDefault(instance.Id)));

        // A system disk whose instance was not read, or that was detached, is a disk all the same.
        var known = inventory.Instances.Select(instance => instance.Id).ToHashSet(StringComparer.Ordinal);
        return instances.Concat(inventory.Disks
            .Where(disk => disk.IsSystem && (disk.InstanceId is null || !known.Contains(disk.InstanceId)))
            .Select(disk => EcsResources.Disk(names, disk)));
    }
}
