namespace Infra.Migration.Planning.Refusals;

/// <summary>Disks and instances that are not in a state in which anything should be begun.</summary>
internal static class StateRefusals
{
    public static IEnumerable<Refusal> Of(DiskCase one) => OfDisk(one).Concat(OfInstance(one));

    private static IEnumerable<Refusal> OfDisk(DiskCase one)
    {
        var disk = one.Disk;
        if (disk.MultiAttach)
            yield return new("Several instances may write to it at once, so no single stop makes it quiet.",
                "Stop all of them, copy its files to a new encrypted disk with multi-attach, and attach that.");
        var wanted = disk.InstanceId is null ? "Available" : "In_use";
        if (disk.Status != wanted)
            yield return new($"It is {disk.Status}, and should be {wanted}.",
                "Wait until that has ended and take a new inventory.");
        if (disk.InstanceId is null && disk.AttachedAt is null && disk.DetachedAt is null)
            yield return new("It was never attached, so ECS makes no snapshot of it.",
                "It holds nothing: make a new encrypted disk instead (EncryptedDisk does). If it does hold something, "
                + "attach it to an instance once.");
        if (disk.Locks.Count > 0)
            yield return new($"It is locked: {string.Join(", ", disk.Locks)}.", "Have the lock removed.");
        if (one.Index.SnapshotsOf(disk.Id).FirstOrDefault(snapshot => snapshot.Status == "progressing") is { } running)
            yield return new($"The snapshot {running.Id} of it is being made ({running.ProgressPercent}%).",
                "Wait until it is accomplished and take a new inventory.");
        if (disk.InstanceId is not null && string.IsNullOrEmpty(disk.Device))
            yield return new("The inventory does not say at which device it is.", "Take a new inventory.");
    }

    private static IEnumerable<Refusal> OfInstance(DiskCase one)
    {
        if (one.Disk.InstanceId is not { } id) yield break;
        if (one.Instance is not { } instance)
        {
            yield return new($"Its instance {id} is not in the inventory.", "Take a new inventory with all instances.");
            yield break;
        }

        if (instance.Status is not ("Running" or "Stopped"))
            yield return new($"Its instance {id} is {instance.Status}, and should be Running or Stopped.",
                "Wait until that has ended and take a new inventory.");
        if (instance.Locks.Count > 0)
            yield return new($"Its instance {id} is locked: {string.Join(", ", instance.Locks)}.",
                "Have the lock removed: pay what is owed, or ask Alibaba Cloud.");
        if (instance.IsSpot && one.NeedsStop)
            yield return new($"Its instance {id} is bid for: once stopped it may not start again.",
                "Convert it as a pay-as-you-go instance, or replace it by one with encrypted disks.");
    }
}
