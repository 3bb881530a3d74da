using Infra.Cloud.Blocks;
using Infra.Cloud.Ecs.DefaultEncryption;
using Infra.Cloud.Kms;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs;

/// <summary>Whether something new is encrypted and with which key: by what the call asks, by what it is made from, and
/// by the default of the account.</summary>
/// <remarks>Source: parameter KMSKeyId of CreateDisk, 2026-08; page "Account-level default encryption of block storage",
/// 2025.</remarks>
internal static class EncryptionChoice
{
    /// <summary>The choice for a disk; the key is the user's, null for the service key.</summary>
    /// <param name="request">The call.</param>
    /// <param name="prefix">What the parameters Encrypted and KMSKeyId begin with.</param>
    /// <param name="origin">What the disk is made from; null for an empty disk.</param>
    /// <param name="category">The category of the disk.</param>
    public static (bool Encrypted, Key? Key) OfDisk(
        Request request, string prefix, DiskOrigin? origin, string category)
    {
        var asked = request.Boolean($"{prefix}Encrypted");
        var keyId = request.Optional($"{prefix}KMSKeyId");
        if (origin?.KmsKeyId is { } inherited)
        {
            if (asked == false && keyId is null) throw request.Refuse(EcsErrors.SnapshotEncryptedDiffers);
            asked ??= true;
            keyId ??= inherited;
        }

        (asked, keyId) = ByDefault(request, asked, keyId);
        var key = DiskEncryption.Check(request, asked == true, keyId);
        if (asked == true && origin is { KmsKeyId: null } && !DiskCategories.IsEssdSeries(category))
            throw request.Refuse(EcsErrors.CategoryCannotEncryptSnapshot);
        if (origin is not null) DiskKeys.Unlock(request, origin.SnapshotId, origin.KmsKeyId);
        return (asked == true, key);
    }

    /// <summary>The choice for the copy of an image or a snapshot in the call's region.</summary>
    public static (bool Encrypted, Key? Key) OfCopy(Request request, ServiceError keyWithoutEncryption)
    {
        var (asked, keyId) = ByDefault(request, request.Boolean("Encrypted"), request.Optional("KMSKeyId"));
        if (asked != true && keyId is not null) throw request.Refuse(keyWithoutEncryption);
        return (asked == true, DiskEncryption.Check(request, asked == true, keyId));
    }

    /// <summary>Checks that an instance can have an encrypted system disk or encrypted disks from plain
    /// snapshots.</summary>
    public static void CheckInstance(Request request, InstanceType type, string zone, bool isSystem)
    {
        if (!EncryptionLimits.FamilyEncrypts(type.Family)) throw request.Refuse(EcsErrors.FamilyCannotEncrypt);
        if (isSystem && !EncryptionLimits.ZoneEncryptsSystemDisks(zone))
            throw request.Refuse(EcsErrors.ZoneCannotEncrypt);
    }

    private static (bool? Asked, string? KeyId) ByDefault(Request request, bool? asked, string? keyId)
    {
        var (on, key) = RegionDefault.Of(request);
        if (!on) return (asked, keyId);
        return asked == false
            ? throw request.Refuse(EcsErrors.DefaultEncryptionOn) : (true, keyId ?? key);
    }
}
