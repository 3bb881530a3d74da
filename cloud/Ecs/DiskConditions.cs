using Infra.Cloud.Ecs.DefaultEncryption;
using Infra.Cloud.Kms;

namespace Infra.Cloud.Ecs;

/// <summary>What policies can ask about the disks that a call is going to make.</summary>
/// <remarks>
/// The keys and the actions that have them: ECS "RAM authorization" page. What their values are is not published; here a
/// disk counts as encrypted if it will be: because the call says so, because it is made from an encrypted snapshot or
/// image, or because new disks are by default. An instance has one value for each of its data disks.
/// </remarks>
internal static class DiskConditions
{
    private const string Yes = "true";
    private const string No = "false";

    public static IReadOnlyList<string> Values(Request request, string action, string key) => action switch
    {
        "CreateDisk" => Is(key, "ecs:IsDiskEncrypted") ? [Encrypted(request, "")]
            : Is(key, "ecs:IsDiskByokEncrypted") ? [Byok(request, "")] : [],
        "RunInstances" or "CreateInstance" => OfInstance(request, key),
        _ => [],
    };

    private static IReadOnlyList<string> OfInstance(Request request, string key)
    {
        if (Is(key, "ecs:IsSystemDiskEncrypted")) return [Encrypted(request, "SystemDisk.")];
        if (Is(key, "ecs:IsSystemDiskByokEncrypted")) return [Byok(request, "SystemDisk.")];
        if (Is(key, "ecs:IsDiskEncrypted")) return [.. DataDisks(request).Select(disk => Encrypted(request, disk))];
        if (Is(key, "ecs:IsDiskByokEncrypted")) return [.. DataDisks(request).Select(disk => Byok(request, disk))];
        return [];
    }

    private static IEnumerable<string> DataDisks(Request request)
    {
        for (var number = 1; request.HasAny($"DataDisk.{number}."); number++) yield return $"DataDisk.{number}.";
    }

    private static string Encrypted(Request request, string prefix)
    {
        if (string.Equals(request.Optional(prefix + "Encrypted"), Yes, StringComparison.OrdinalIgnoreCase)) return Yes;
        return SourceKey(request, prefix) is not null || RegionDefault.Of(request).On ? Yes : No;
    }

    private static string Byok(Request request, string prefix)
    {
        var keyId = request.Optional(prefix + "KMSKeyId") ?? request.Optional(prefix + "KmsKeyId");
        keyId ??= SourceKey(request, prefix) ?? RegionDefault.Of(request).KeyId;
        var isOwn = keyId is not null && KeyUse.Find(request, keyId) is not { IsService: true };
        return isOwn && Encrypted(request, prefix) == Yes ? Yes : No;
    }

    /// <summary>The key of the snapshot or image that a disk is to be made from, or null.</summary>
    private static string? SourceKey(Request request, string prefix)
    {
        if (request.Optional(prefix + "SnapshotId") is { } snapshot)
            return request.Find(request.Store.Snapshots, snapshot)?.KmsKeyId;
        return prefix == "SystemDisk." && request.Optional("ImageId") is { } image
            ? request.Find(request.Store.Images, image)?.SystemDisk.KmsKeyId : null;
    }

    private static bool Is(string key, string name) => string.Equals(key, name, StringComparison.OrdinalIgnoreCase);
}
