namespace Infra.Cloud.Ecs.SnapshotPolicies;

/// <summary>The errors of automatic snapshot policies, with the codes, statuses and texts of the error table of
/// ECS.</summary>
internal static class SnapshotPolicyErrors
{
    public static readonly ServiceError NotFound = new(404, "InvalidAutoSnapshotPolicyId.NotFound",
        "The specified automatic snapshot policy does not exist.");

    /// <summary>ApplyAutoSnapshotPolicy words it differently.</summary>
    public static readonly ServiceError ToApplyNotFound =
        new(404, "ParameterInvalid", "The specified automatic snapshot policy does not exist.");

    public static readonly ServiceError NameMalformed = new(400, "InvalidSnapshotPolicyName.Malformed",
        "The specified autoSnapshotPolicyName is wrongly formed.");

    public static readonly ServiceError Quota = new(403, "AutoSnapshotPolicy.QuotaExceed",
        "The maximum number of automatic snapshot policy has been reached.");

    public static readonly ServiceError Regions =
        new(403, "InvalidParameter.TargetCopyRegions", "The specified TargetCopyRegions is invalid.");

    public static readonly ServiceError CopyRetention = new(403, "InvalidParameter.CopiedSnapshotsRetentionDays",
        "The specified CopiedSnapshotsRetentionDays is invalid.");

    public static readonly ServiceError KeyWithoutEncryption = new(400, "InvalidParameter.EncryptedIllegal",
        "The specified parameter Encrypted must be true when kmsKeyId is not empty.");

    /// <summary>Only the first half of the text is published.</summary>
    public static readonly ServiceError KeyNotFound = new(403, "InvalidOperation.KMSKeyIdNotFound",
        "The specified KMSKeyId not found, it must be a key of every target region.");

    public static readonly ServiceError DiskNotFound =
        new(404, "InvalidDiskId.NotFound", "The specified disk does not exist in the region.");
}
