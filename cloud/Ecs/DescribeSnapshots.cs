using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs;

/// <summary>Lists snapshots:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshots"/>.</summary>
internal sealed class DescribeSnapshots() : EcsAction("DescribeSnapshots", mutates: false,
    ["DiskId", "SnapshotIds", "SnapshotName", "Status", "Encrypted", "KMSKeyId", "PageNumber", "PageSize", "NextToken",
        "MaxResults", "Tag.N.Key", "Tag.N.Value"],
    "The order of the list is not documented; newest first is given.")
{
    public override JsonObject Answer(Request request)
    {
        var snapshots = Candidates(request).Where(snapshot => Fits(request, snapshot)).ToList();
        return ListPage.Answer(
            request, snapshots, 100, "Snapshots", "Snapshot", snapshot => Describe(request, snapshot));
    }

    private static IEnumerable<Snapshot> Candidates(Request request)
    {
        var malformed = EcsErrors.Invalid("SnapshotIds");
        var ids = JsonList(request, "SnapshotIds", malformed, malformed);
        if (ids is null)
            return request.Store.Snapshots.At(request.At).Where(snapshot => snapshot.Region == request.Region)
                .Reverse();
        return ids.Distinct().Select(id => request.Find(request.Store.Snapshots, id)).OfType<Snapshot>();
    }

    private static bool Fits(Request request, Snapshot snapshot) =>
        request.Optional("DiskId") is not { } disk || snapshot.DiskId == disk
            ? Matches(request.Optional("SnapshotName"), snapshot.Name)
                && Matches(request.Optional("KMSKeyId"), snapshot.KmsKeyId)
                && request.OneOf("Status", "all", "all", "progressing", "accomplished", "failed") is var status
                && (status == "all" || status == Status(request, snapshot))
                && (request.Boolean("Encrypted") is not { } encrypted || snapshot.Encrypted == encrypted)
                && TagFilter.Of(request)(snapshot)
            : false;

    private static bool Matches(string? wanted, string? fact) => wanted is null || wanted == fact;

    private static string Status(Request request, Snapshot snapshot) =>
        request.At < snapshot.DoneAt ? "progressing" : "accomplished";

    private static JsonObject Describe(Request request, Snapshot snapshot)
    {
        var done = request.At >= snapshot.DoneAt;
        var share = done ? 1 : (request.At - snapshot.CreatedAt) / (snapshot.DoneAt - snapshot.CreatedAt);
        return new()
        {
            ["SnapshotId"] = snapshot.Id,
            ["SnapshotName"] = snapshot.Name,
            ["Description"] = snapshot.Description,
            ["Status"] = Status(request, snapshot),
            ["Progress"] = $"{(int)(share * 100)}%",
            ["RemainTime"] = done ? 0 : (int)Math.Ceiling((snapshot.DoneAt - request.At).TotalSeconds),
            ["Available"] = snapshot.IsUsableAt(request.At),
            ["Encrypted"] = snapshot.Encrypted,
            ["KMSKeyId"] = snapshot.KmsKeyId ?? "",
            ["SourceDiskId"] = snapshot.DiskId,
            ["SourceDiskSize"] = snapshot.SizeGiB.ToString(),
            ["SourceDiskType"] = snapshot.OfSystemDisk ? "system" : "data",
            ["SourceStorageType"] = "disk",
            ["SnapshotType"] = "user",
            ["Category"] = snapshot.Category,
            ["Usage"] = request.Store.DisksFrom(snapshot.Id, request.At).Any() ? "disk" : "none",
            ["RetentionDays"] = snapshot.RetentionDays ?? 0,
            ["RegionId"] = snapshot.Region,
            ["ProductCode"] = "",
            ["ResourceGroupId"] = "",
            ["CreationTime"] = ApiTime.Text(snapshot.CreatedAt),
            ["LastModifiedTime"] = ApiTime.Text(done ? snapshot.DoneAt : snapshot.CreatedAt),
            ["Tags"] = DiskAnswer.TagsOf(snapshot.TagsAt(request.At)),
        };
    }
}
