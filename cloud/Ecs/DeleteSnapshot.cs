using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs;

/// <summary>Deletes a snapshot:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteSnapshot"/>.</summary>
internal sealed class DeleteSnapshot() : EcsAction("DeleteSnapshot", mutates: true, ["SnapshotId", "Force"])
{
    public override JsonObject Answer(Request request)
    {
        var snapshot = request.Find(request.Store.Snapshots, request.Required("SnapshotId"))
            ?? throw request.Refuse(EcsErrors.SnapshotToDeleteNotFound);
        if (request.Boolean("Force") != true)
        {
            if (request.Store.ImagesOf(snapshot.Id, request.At).Any()) throw request.Refuse(SnapshotErrors.MadeImages);
            if (request.Store.DisksFrom(snapshot.Id, request.At).Any())
                throw request.Refuse(EcsErrors.SnapshotMadeDisks);
        }

        snapshot.DeleteAt(request.At);
        request.Touch(snapshot);
        return Done(request);
    }
}
