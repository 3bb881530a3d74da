using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs;

/// <summary>Lists disks: <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDisks"/>.</summary>
internal sealed class DescribeDisks() : EcsAction("DescribeDisks", mutates: false,
    ["ZoneId", "DiskIds", "InstanceId", "DiskType", "Category", "Status", "SnapshotId", "Portable",
        "DeleteWithInstance", "DeleteAutoSnapshot", "EnableAutoSnapshot", "EnableAutomatedSnapshotPolicy",
        "PageNumber", "PageSize", "NextToken", "MaxResults", "DiskName", "DiskChargeType",
        "ResourceGroupId", "Encrypted", "KMSKeyId", "AutoSnapshotPolicyId", "MultiAttach", "Tag.N.Key", "Tag.N.Value"],
    "Pages by NextToken are numbered, newest disk first as on the console; the service's order is not documented.")
{
    public override JsonObject Answer(Request request)
    {
        var filter = DiskFilter.Of(request);
        var all = Candidates(request);
        List<Disk> disks = filter is null ? all as List<Disk> ?? [.. all] : [.. all.Where(filter)];
        return ListPage.Answer(request, disks, 100, "Disks", "Disk", disk => DiskAnswer.Of(request, disk));
    }

    // Asked for by identifier or instance, nothing is scanned: that is what makes ten thousand disks quick.
    private static IEnumerable<Disk> Candidates(Request request)
    {
        var ids = JsonList(request, "DiskIds", EcsErrors.DiskIdsMalformed, EcsErrors.TooManyDiskIds);
        if (ids is not null) return Named(request, ids);
        return request.Optional("InstanceId") is { } instance
            ? request.Store.DisksOn(instance, request.At).Where(disk => disk.Region == request.Region)
                .OrderByDescending(disk => disk.CreatedAt).ThenByDescending(disk => disk.Id, StringComparer.Ordinal)
            : request.Here(request.Store.Disks);
    }

    /// <summary>The disks of these identifiers that are there, each once.</summary>
    private static List<Disk> Named(Request request, List<string> ids)
    {
        var disks = new List<Disk>(ids.Count);
        foreach (var id in ids)
            if (request.Find(request.Store.Disks, id) is { } disk && !disks.Contains(disk)) disks.Add(disk);
        return disks;
    }
}
