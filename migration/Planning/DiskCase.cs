using Infra.Inventory.Records;
using Infra.Migration.Plans;

namespace Infra.Migration.Planning;

/// <summary>A disk that was asked for, with all that is needed to judge it.</summary>
/// <param name="Disk">The disk.</param>
/// <param name="Instance">The instance that it is attached to; null for none, or one that is not in the
/// inventory.</param>
/// <param name="KeyReference">The wished key as it was named; null for the service key.</param>
/// <param name="Key">The wished key; null for the service key, and for one that is not in the inventory.</param>
/// <param name="Index">The inventory.</param>
/// <param name="Wishes">The wishes.</param>
internal sealed record DiskCase(
    DiskRecord Disk, InstanceRecord? Instance, string? KeyReference, KeyRecord? Key, InventoryIndex Index, Wishes Wishes)
{
    /// <summary>The way it would go.</summary>
    public Route Route => Disk.IsSystem ? Wishes.SystemRoute
        // ECS makes a disk from an encrypted snapshot with the snapshot's key only: another key needs a copy.
        : Disk.Encrypted ? Route.SnapshotCopy
        : Wishes.DataRoute;

    /// <summary>Whether the instance is stopped for it.</summary>
    public bool NeedsStop => Instance is not null && (Disk.IsSystem || Wishes.Quiesce == Quiesce.Stop);

    public RegionInventory Inventory => Index.Inventory;
}
