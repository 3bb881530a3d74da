using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs;

/// <summary>Checks the shape of a disk.</summary>
internal static class DiskRules
{
    public static DiskShape Shape(Request request, string category, int size, string? performanceLevel)
    {
        if (!DiskCategories.IsKnown(category)) throw request.Refuse(EcsErrors.CategoryNotSupported);
        if (category != DiskCategories.Essd) performanceLevel = null;
        else performanceLevel ??= DiskCategories.DefaultPerformanceLevel;

        if (DiskCategories.Sizes(category, performanceLevel) is not { } range)
            throw request.Refuse(EcsErrors.PerformanceLevelMalformed);
        if (size < range.Min || size > range.Max)
            throw request.Refuse(category == DiskCategories.Essd && size is >= 1 and <= DiskCategories.MaxEssdGiB
                ? EcsErrors.PerformanceLevelNotMatch : EcsErrors.SizeNotSupported);
        return new DiskShape(category, size, performanceLevel);
    }

    /// <summary>A disk that is neither on its way nor being made.</summary>
    public static string RestingStatus(Request request, Disk disk)
    {
        var status = disk.StatusAt(request.At);
        return status is DiskStatus.Available or DiskStatus.InUse ? status : throw request.Refuse(EcsErrors.DiskStatus);
    }

    /// <summary>Refuses more disks than the account may have in the region.</summary>
    public static void CheckQuota(Request request, int more)
    {
        if (request.Options.DiskLimit is { } limit && request.Store.Disks.Count + more > limit
            && request.Store.Disks.CountAt(request.At, disk => disk.Region == request.Region) + more > limit)
            throw request.Refuse(EcsErrors.DiskQuotaExceeded);
    }

    public static bool HasUnfinishedSnapshot(Request request, Disk disk) =>
        request.Store.SnapshotsOf(disk.Id).Any(snapshot =>
            !snapshot.IsCopy && snapshot.ExistsAt(request.At) && request.At < snapshot.DoneAt);
}
