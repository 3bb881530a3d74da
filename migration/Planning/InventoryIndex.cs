using Infra.Inventory.Records;

namespace Infra.Migration.Planning;

/// <summary>An inventory by the ids of what is in it.</summary>
/// <exception cref="PlanningException">Something is in it twice.</exception>
internal sealed class InventoryIndex(RegionInventory inventory)
{
    private readonly Dictionary<string, DiskRecord> _disks = By(inventory.Disks, disk => disk.Id, "disk");
    private readonly Dictionary<string, InstanceRecord> _instances =
        By(inventory.Instances, instance => instance.Id, "instance");

    private readonly ILookup<string, SnapshotRecord> _snapshots =
        inventory.Snapshots.ToLookup(snapshot => snapshot.SourceDiskId, StringComparer.Ordinal);

    public RegionInventory Inventory => inventory;

    /// <summary>The disks, ordered by id.</summary>
    public IEnumerable<DiskRecord> Disks => _disks.Values.OrderBy(disk => disk.Id, StringComparer.Ordinal);

    public DiskRecord? Disk(string id) => _disks.GetValueOrDefault(id);

    public InstanceRecord? Instance(string id) => _instances.GetValueOrDefault(id);

    /// <summary>The snapshots of a disk, copies too.</summary>
    public IEnumerable<SnapshotRecord> SnapshotsOf(string diskId) => _snapshots[diskId];

    /// <summary>The key of an id, a name in full or an alias.</summary>
    public KeyRecord? Key(string reference) => inventory.Keys.FirstOrDefault(key =>
        key.Id == reference || key.Arn == reference || key.Aliases.Contains(reference, StringComparer.Ordinal));

    private static Dictionary<string, T> By<T>(IReadOnlyList<T> records, Func<T, string> id, string what)
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var record in records)
            if (!found.TryAdd(id(record), record))
                throw new PlanningException([$"The {what} {id(record)} is in the inventory twice; take a new one."]);
        return found;
    }
}
