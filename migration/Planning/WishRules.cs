using System.Globalization;
using Infra.Migration.Plans;

namespace Infra.Migration.Planning;

/// <summary>What wishes must be so that a plan can be made of them. All that is wrong is told at once.</summary>
internal static class WishRules
{
    public static void Check(Wishes wishes, InventoryIndex index)
    {
        var problems = Choice(wishes, index).Concat(Keys(wishes)).Concat(Ways(wishes)).Concat(Numbers(wishes)).ToList();
        if (problems.Count > 0) throw new PlanningException(problems);
    }

    private static IEnumerable<string> Choice(Wishes wishes, InventoryIndex index)
    {
        if (!wishes.AllDisks && wishes.DiskIds.Count + wishes.InstanceIds.Count + wishes.Tags.Count == 0)
            yield return "The wishes must name disks, instances or tags, or say that all disks are meant.";
        var where = $"in the inventory of {index.Inventory.Region}";
        foreach (var id in wishes.DiskIds.Concat(wishes.ExceptDiskIds).Concat(wishes.KmsKeyIds.Keys).Distinct())
            if (index.Disk(id) is null)
                yield return $"The disk {id} is not {where}; take a new inventory, or correct the id.";
        foreach (var id in wishes.InstanceIds.Distinct())
            if (index.Instance(id) is null)
                yield return $"The instance {id} is not {where}; take a new inventory, or correct the id.";
    }

    private static IEnumerable<string> Keys(Wishes wishes)
    {
        if (wishes.ServiceKey && wishes.KmsKeyId is not null)
            yield return $"The wishes must name either a key or the service key; got {wishes.KmsKeyId} and the "
                + "service key.";
        if (!wishes.ServiceKey && string.IsNullOrEmpty(wishes.KmsKeyId) && wishes.KmsKeyIds.Count == 0)
            yield return "The wishes must name the key to encrypt with; the service key of ECS is taken only when it "
                + "is asked for in words.";
    }

    private static IEnumerable<string> Ways(Wishes wishes)
    {
        if (wishes.DataRoute is not (Route.SnapshotCopy or Route.DirectFromSnapshot))
            yield return $"The route of data disks must be {Route.SnapshotCopy} or {Route.DirectFromSnapshot}; got "
                + $"{wishes.DataRoute}.";
        if (wishes.SystemRoute is not (Route.ReplaceSystemDisk or Route.NewInstance or Route.PublicTemplate))
            yield return $"The route of system disks must be {Route.ReplaceSystemDisk}, {Route.NewInstance} or "
                + $"{Route.PublicTemplate}; got {wishes.SystemRoute}.";
    }

    private static IEnumerable<string> Numbers(Wishes wishes)
    {
        if (wishes.Concurrency < 1)
            yield return $"The concurrency must be 1 or more; got {wishes.Concurrency}.";
        if (wishes.MaxErrors < 0)
            yield return $"The errors that are accepted must be 0 or more; got {wishes.MaxErrors}.";
        if (wishes.DiskPrice is null != wishes.SnapshotPrice is null)
            yield return "The prices of disks and of snapshots must be given together: both are kept until the release.";
        if (wishes.DiskPrice < 0 || wishes.SnapshotPrice < 0)
            yield return string.Create(CultureInfo.InvariantCulture,
                $"A price must be 0 or more; got {wishes.DiskPrice} for disks and {wishes.SnapshotPrice} for snapshots.");
        if (wishes.Currency.Length > 0 && wishes.DiskPrice is null)
            yield return $"A currency needs prices; got {wishes.Currency} and none.";
        foreach (var window in wishes.Windows.Where(window => window.Until <= window.From))
            yield return $"A window must end after it begins; got {window.From:u} to {window.Until:u}.";
    }
}
