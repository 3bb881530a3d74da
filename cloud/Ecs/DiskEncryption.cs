using Infra.Cloud.Kms;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs;

/// <summary>Whether and with which key a disk is encrypted, checked as ECS checks it.</summary>
/// <remarks>Source: "Encrypt cloud disks" and "Encryption overview" of the ECS user guide (2024-08 and 2025), error
/// codes of CreateDisk (2024-07-30). The order of the checks is ours where several fail at once.</remarks>
internal static class DiskEncryption
{
    public const string RoleName = "AliyunECSDiskEncryptDefaultRole";

    private static readonly ServiceUse ThroughRole = new(
        RoleName, "ecs.aliyuncs.com", "kms:DescribeKey", "kms:GenerateDataKey", "kms:Decrypt")
    {
        Tag = Key.EcsTag,
    };

    /// <summary>Checks a new disk's arguments and gives the user's key, or null if the service key is meant.</summary>
    public static Key? Check(Request request, bool encrypted, string? keyId)
    {
        if (keyId is null) return null;
        if (!encrypted) throw request.Refuse(EcsErrors.KeyWithoutEncryption);

        var key = request.Find(request.Store.Keys, keyId);
        if (key is { IsService: true })
            return key.Service == "ecs" ? null : throw request.Refuse(EcsErrors.KeyNotFound);
        if (!Regions.SupportsCustomerKeys(request.Region)) throw request.Refuse(EcsErrors.RegionWithoutByok);

        CheckUsable(request, keyId);
        return key ?? throw request.Refuse(EcsErrors.KeyNotFound);
    }

    /// <summary>Checks that ECS may use the key of a disk now; it asks KMS when a disk is attached and when an instance
    /// starts.</summary>
    public static void CheckUsable(Request request, string? keyId)
    {
        if (keyId is null) return;

        if (FaultOf(request, keyId) is not KeyUseFault.None and var fault)
            throw request.Refuse(ErrorOf(fault));
    }

    /// <summary>What keeps ECS from using a key.</summary>
    public static KeyUseFault FaultOf(Request request, string keyId) =>
        KeyUse.Check(request, keyId, ThroughRole).Fault;

    /// <summary>The identifier of the key that a disk gets, with the traces that the use leaves in KMS.</summary>
    public static string Use(Request request, Key? key)
    {
        if (key is null) return ServiceKey.Use(request, "ecs").Id;
        if (key.EcsUseSince <= request.At) return key.Id;

        key.EcsUseSince = request.At;
        request.Touch(key);
        return key.Id;
    }

    private static ServiceError ErrorOf(KeyUseFault fault) => fault switch
    {
        KeyUseFault.NotAuthorized => EcsErrors.KmsUnauthorized,
        KeyUseFault.KeyForbidden => EcsErrors.KeyForbidden,
        KeyUseFault.NotSymmetric => EcsErrors.KeyNotSymmetric,
        KeyUseFault.NotEnabled => EcsErrors.KeyNotEnabled,
        _ => EcsErrors.KeyNotFound,
    };
}
