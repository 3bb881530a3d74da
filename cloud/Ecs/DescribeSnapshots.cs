using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs;

/// <summary>Lists snapshots:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshots"/>.</summary>
internal sealed class DescribeSnapshots() : EcsAction("DescribeSnapshots", mutates: false,
    ["DiskId", "SnapshotIds", "SnapshotName", "Status", "SnapshotType", "SourceDiskType", "Category", "Usage",
        "Encrypted", "KMSKeyId", "ResourceGroupId", "PageNumber", "PageSize", "NextToken", "MaxResults", "Tag.N.Key",
        "Tag.N.Value"],
    "The order of the list is not documented; newest first is given.")
{
    public override JsonObject Answer(Request request)
    {
        var snapshots = Candidates(request).Where(FilterOf(request).Passes).ToList();
        return ListPage.Answer(
            request, snapshots, 100, "Snapshots", "Snapshot", snapshot => Describe(request, snapshot),
            maxResults: 100);
    }

    private static IEnumerable<Snapshot> Candidates(Request request)
    {
        var malformed = EcsErrors.Invalid("SnapshotIds");
        var ids = JsonList(request, "SnapshotIds", malformed, malformed);
        if (ids is null)
            return request.Optional("DiskId") is { } disk
                ? request.Store.SnapshotsOf(disk)
                    .Where(snapshot => snapshot.ExistsAt(request.At) && snapshot.Region == request.Region)
                    .OrderByDescending(snapshot => snapshot.CreatedAt)
                    .ThenByDescending(snapshot => snapshot.Id, StringComparer.Ordinal)
                : request.Here(request.Store.Snapshots);
        return ids.Distinct().Select(id => request.Find(request.Store.Snapshots, id)).OfType<Snapshot>();
    }

    private static ListFilter<Snapshot> FilterOf(Request request)
    {
        var filter = new ListFilter<Snapshot>(request);
        filter.AnyOf("DiskId", snapshot => snapshot.DiskId);
        filter.AnyOf("SnapshotName", snapshot => snapshot.Name.At(request.At));
        filter.AnyOf("KMSKeyId", snapshot => snapshot.KmsKeyId);
        filter.AnyOf("ResourceGroupId", snapshot => snapshot.ResourceGroup.At(request.At));
        filter.AnyOf("Category", snapshot => snapshot.Category);
        filter.AnyOf("Usage", snapshot => UsageOf(request, snapshot));
        filter.OneOf("Status", snapshot => Status(request, snapshot), "progressing", "accomplished", "failed");
        filter.OneOf("SnapshotType", _ => "user", "user", "auto");
        filter.OneOf("SourceDiskType", TypeOf, "system", "data");
        filter.Flag("Encrypted", snapshot => snapshot.Encrypted);
        if (request.HasAny("Tag.")) filter.Add(TagFilter.Of(request));
        return filter;
    }

    private static string Status(Request request, Snapshot snapshot) =>
        request.At < snapshot.EndIn(request.Store) ? "progressing" : "accomplished";

    private static string TypeOf(Snapshot snapshot) => snapshot.OfSystemDisk ? "system" : "data";

    private static string UsageOf(Request request, Snapshot snapshot)
    {
        var disks = request.Store.DisksFrom(snapshot.Id, request.At).Any();
        var images = request.Store.ImagesOf(snapshot.Id, request.At).Any();
        return (disks, images) switch
        {
            (true, true) => "image_disk",
            (true, false) => "disk",
            (false, true) => "image",
            _ => "none",
        };
    }

    private static JsonObject Describe(Request request, Snapshot snapshot)
    {
        var end = snapshot.EndIn(request.Store);
        var done = request.At >= end;
        var start = snapshot.StartIn(request.Store);
        var share = done ? 1 : request.At <= start ? 0 : (request.At - start) / (end - start);
        return new()
        {
            ["SnapshotId"] = snapshot.Id,
            ["SnapshotName"] = snapshot.Name.At(request.At),
            ["Description"] = snapshot.Description.At(request.At),
            ["Status"] = Status(request, snapshot),
            ["Progress"] = $"{(int)(share * 100)}%",
            ["RemainTime"] = done ? 0 : (int)Math.Ceiling((end - request.At).TotalSeconds),
            ["Available"] = snapshot.IsUsableAt(request.Store, request.At),
            ["Encrypted"] = snapshot.Encrypted,
            ["KMSKeyId"] = snapshot.KmsKeyId ?? "",
            ["SourceDiskId"] = snapshot.DiskId,
            ["SourceDiskSize"] = snapshot.SizeGiB.ToString(),
            ["SourceDiskType"] = TypeOf(snapshot),
            ["SourceSnapshotId"] = snapshot.SourceSnapshotId ?? "",
            ["SourceRegionId"] = snapshot.SourceRegion ?? "",
            ["SourceStorageType"] = "disk",
            ["SnapshotType"] = "user",
            ["Category"] = snapshot.Category,
            ["Usage"] = UsageOf(request, snapshot),
            ["RetentionDays"] = snapshot.RetentionDays.At(request.At) ?? 0,
            ["InstantAccess"] = !snapshot.IsCopy,
            ["RegionId"] = snapshot.Region,
            ["ProductCode"] = "",
            ["ResourceGroupId"] = snapshot.ResourceGroup.At(request.At),
            ["CreationTime"] = ApiTime.Text(snapshot.CreatedAt),
            ["LastModifiedTime"] = ApiTime.Text(done ? end : snapshot.CreatedAt),
            ["Tags"] = DiskAnswer.TagsOf(snapshot.TagsAt(request.At)),
        };
    }
}
