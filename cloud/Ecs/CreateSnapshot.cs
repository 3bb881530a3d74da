using System.Text.Json.Nodes;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs;

/// <summary>Makes a snapshot of a disk:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSnapshot"/>.</summary>
internal sealed class CreateSnapshot() : EcsAction("CreateSnapshot", mutates: true,
    ["DiskId", "SnapshotName", "Description", "RetentionDays", "Category", "InstantAccess", "ResourceGroupId",
        "ClientToken", "Tag.N.Key", "Tag.N.Value"],
    "Standard snapshots only. Stopping the instance meanwhile does not make the snapshot fail.")
{
    public override JsonObject Answer(Request request)
    {
        if (Made(request, request.Store.Snapshots) is { } made) return Answered(request, made);

        var disk = DiskOf(request);
        var name = EcsNames.Name(request, "SnapshotName", "Snapshot") ?? "";
        if (name.StartsWith("auto", StringComparison.Ordinal))
            throw request.Refuse(EcsErrors.NameMalformed("Snapshot"));

        var description = EcsNames.Description(request) ?? "";
        var days = request.Integer("RetentionDays", 1, 65536);
        request.OneOf("Category", "standard", "standard", "Standard");
        request.Boolean("InstantAccess");
        var tags = EcsTags.Read(request);
        SnapshotRules.CheckDisk(request, disk);

        var snapshot = SnapshotRules.New(request, disk, "snapshot", number: 0, name, description, days,
            request.Optional("ResourceGroupId") ?? "");
        snapshot.Tags = TagSet.From(tags);
        request.MarkMade(snapshot);
        request.Store.Put(snapshot);
        return Answered(request, snapshot);
    }

    private static JsonObject Answered(Request request, Snapshot snapshot) =>
        new() { ["SnapshotId"] = snapshot.Id, ["RequestId"] = request.RequestId };
}
