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
        var disks = DiskFilter.Of(request) is { } filter
            ? Candidates(request).Where(filter).ToList() : Candidates(request).ToList();
        return ListPage.Answer(
            request, disks, 100, "Disks", "Disk", disk => DiskAnswer.Of(request.Store, disk, request.At));
    }

    // Asked for by identifier or instance, nothing is scanned: that is what makes ten thousand disks quick.
    private static IEnumerable<Disk> Candidates(Request request)
    {
        var ids = JsonList(request, "DiskIds", EcsErrors.DiskIdsMalformed, EcsErrors.TooManyDiskIds);
        if (ids is not null) return ids.Distinct().Select(id => request.Find(request.Store.Disks, id)).OfType<Disk>();
        return request.Optional("InstanceId") is { } instance
            ? request.Store.DisksOn(instance, request.At).Where(disk => disk.Region == request.Region)
                .OrderByDescending(disk => disk.CreatedAt).ThenByDescending(disk => disk.Id, StringComparer.Ordinal)
            : request.Here(request.Store.Disks);
    }
}
