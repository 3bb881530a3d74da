using Infra.Migration.Plans;

namespace Infra.Migration.Planning.Refusals;

/// <summary>What would exceed what may still be made. Those that come first by id are converted.</summary>
internal sealed class QuotaRefusals(InventoryIndex index)
{
    private int _disks;
    private int _images;

    /// <summary>Judges a disk that nothing else refuses, and counts what its conversion makes.</summary>
    public Refusal? Judge(DiskCase one)
    {
        var quotas = index.Inventory.Quotas;
        var made = index.SnapshotsOf(one.Disk.Id).Count(snapshot => snapshot.SourceSnapshotId is null);
        if (quotas.SnapshotsPerDisk is { } limit && made >= limit)
            return new($"It has {made} snapshots, and {limit} are allowed.", "Delete a snapshot that is not needed.");

        var disks = one.Route is Route.SnapshotCopy or Route.DirectFromSnapshot or Route.NewInstance ? 1 : 0;
        if (_disks + disks > quotas.Disks)
            return new($"The quota of disks leaves room for {quotas.Disks} more, which disks before it take.",
                "Have the quota raised, or convert and release the others first.");
        var images = one.Route switch
        {
            Route.PublicTemplate => 3,
            Route.ReplaceSystemDisk or Route.NewInstance => 2,
            _ => 0,
        };
        if (_images + images > quotas.Images)
            return new($"The quota of images leaves room for {quotas.Images} more, and a system disk takes {images}.",
                "Have the quota raised, delete images that are not needed, or convert and release the others first.");

        _disks += disks;
        _images += images;
        return null;
    }
}
