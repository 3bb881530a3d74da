namespace Infra.Cloud.Ecs;

/// <summary>The snapshot that a new data disk is made from.</summary>
internal static class DiskSource
{
    /// <summary>The snapshot that a parameter names, or null.</summary>
    public static Snapshot? Of(Request request, string parameter = "SnapshotId")
    {
        if (request.Optional(parameter) is not { } id) return null;

        var snapshot = request.Find(request.Store.Snapshots, id) ?? throw request.Refuse(EcsErrors.SnapshotNotFound);
        if (!snapshot.IsUsableAt(request.Store, request.At)) throw request.Refuse(EcsErrors.SnapshotNotReady);
        return snapshot.OfSystemDisk ? throw request.Refuse(EcsErrors.SnapshotOfSystemDisk) : snapshot;
    }

    public static DiskOrigin OriginOf(Snapshot snapshot) => new(snapshot.Id, ImageId: null, snapshot.KmsKeyId);
}
