using Infra.Cloud.Kms;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs;

/// <summary>What a new data disk takes over from the snapshot it is made from.</summary>
internal static class DiskSource
{
    /// <summary>The snapshot that SnapshotId names, or null.</summary>
    public static Snapshot? Of(Request request)
    {
        if (request.Optional("SnapshotId") is not { } id) return null;

        var snapshot = request.Find(request.Store.Snapshots, id) ?? throw request.Refuse(EcsErrors.SnapshotNotFound);
        if (!snapshot.IsUsableAt(request.At)) throw request.Refuse(EcsErrors.SnapshotNotReady);
        return snapshot.OfSystemDisk ? throw request.Refuse(EcsErrors.SnapshotOfSystemDisk) : snapshot;
    }

    /// <summary>Whether the disk is encrypted and with which key of the user, null for the service key.</summary>
    public static (bool Encrypted, Key? Key) Encryption(Request request, Snapshot? snapshot, string category)
    {
        var encrypted = request.Boolean("Encrypted");
        var keyId = request.Optional("KMSKeyId");
        if (snapshot is { Encrypted: true })
        {
            if (encrypted == false && keyId is null) throw request.Refuse(EcsErrors.SnapshotEncryptedDiffers);
            encrypted = encrypted ?? true;
            keyId ??= snapshot.KmsKeyId;
        }

        var key = DiskEncryption.Check(request, encrypted == true, keyId);
        if (encrypted == true && snapshot is { Encrypted: false } && !DiskCategories.IsEssdSeries(category))
            throw request.Refuse(EcsErrors.CategoryCannotEncryptSnapshot);
        return (encrypted == true, key);
    }
}
