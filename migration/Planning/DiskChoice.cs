using Infra.Inventory.Records;

namespace Infra.Migration.Planning;

/// <summary>Which disks the wishes mean, and which key each.</summary>
internal static class DiskChoice
{
    /// <summary>The disks, each once, ordered by id.</summary>
    public static List<DiskCase> Of(InventoryIndex index, Wishes wishes)
    {
        var ids = wishes.DiskIds.ToHashSet(StringComparer.Ordinal);
        var instances = wishes.InstanceIds.ToHashSet(StringComparer.Ordinal);
        var except = wishes.ExceptDiskIds.ToHashSet(StringComparer.Ordinal);
        return [.. index.Disks.Where(IsMeant).Select(disk => Case(disk, index, wishes))];

        bool IsMeant(DiskRecord disk) => !except.Contains(disk.Id) && IsOfKind(disk, wishes.Kinds)
            && (wishes.AllDisks || ids.Contains(disk.Id)
                || (disk.InstanceId is { } instance && instances.Contains(instance))
                || (wishes.Tags.Count > 0 && wishes.Tags.All(disk.Tags.Contains)));
    }

    private static bool IsOfKind(DiskRecord disk, DiskKinds kinds) => kinds switch
    {
        DiskKinds.Data => !disk.IsSystem,
        DiskKinds.System => disk.IsSystem,
        _ => true,
    };

    private static DiskCase Case(DiskRecord disk, InventoryIndex index, Wishes wishes)
    {
        var instance = disk.InstanceId is { } id ? index.Instance(id) : null;
        var reference = wishes.KmsKeyIds.GetValueOrDefault(disk.Id) ?? wishes.KmsKeyId;
        return new(disk, instance, reference, reference is null ? null : index.Key(reference), index, wishes);
    }
}
