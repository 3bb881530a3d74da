using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs;

/// <summary>Changes name, description or retention of a snapshot:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySnapshotAttribute"/>.</summary>
internal sealed class ModifySnapshotAttribute() : EcsAction("ModifySnapshotAttribute", mutates: true,
    ["SnapshotId", "SnapshotName", "Description", "RetentionDays", "DisableInstantAccess"],
    "A retention can be set again, not taken away. Instant access costs nothing here and stays.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var snapshot = request.Find(request.Store.Snapshots, request.Required("SnapshotId"))
            ?? throw request.Refuse(EcsErrors.SnapshotNotFound);
        var name = EcsNames.Name(request, "SnapshotName", "Snapshot");
        var description = EcsNames.ChangedDescription(request);
        var days = request.Integer("RetentionDays", 1, 65536);

        snapshot.Rename(request.Moment, name, description);
        if (days is not null) snapshot.RetentionDays = snapshot.RetentionDays.Set(request.Moment, days);
        request.Touch(snapshot);
        return Done(request);
    }
}
