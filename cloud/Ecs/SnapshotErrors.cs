namespace Infra.Cloud.Ecs;

/// <summary>The errors of copies of snapshots, with the codes, statuses and texts of the error table of ECS.</summary>
internal static class SnapshotErrors
{
    public static readonly ServiceError NotFound =
        new(403, "InvalidSnapshotId.NotFound", "The specified snapshot is not exists.");

    public static readonly ServiceError DestinationNotFound =
        new(403, "InvalidRegionId.NotExists", "Region not exists.");

    public static readonly ServiceError NameMalformed =
        new(403, "InvalidSnapshotName.Malformed", "The specified SnapshotName is wrongly formed.");

    public static readonly ServiceError KeyWithoutEncryption = EcsErrors.KeyWithoutEncryption with { Status = 403 };

    public static readonly ServiceError CannotDecrypt = new(403, "InvalidEncrypted.NotSupportDecrypt",
        "Encrypted snapshot not support copy to decrypt snapshot.");

    public static readonly ServiceError PlainCopyInRegion = new(403, "InvalidOperation.NotSupportCopyInSameRegion",
        "Copying snapshot in the same region is not supported.");

    public static readonly ServiceError CopyRunning = new(403, "InvalidOperation.UnfinishedCrossRegionCopy",
        "This disk has unfinished cross-region copy snapshots in the target region.");

    public static readonly ServiceError EncryptedCopyRunning = new(403,
        "InvalidOperation.UnfinishedEncryptedSnapshotCopy",
        "This disk has unfinished encrypted copy snapshots in the target region.");

    public static readonly ServiceError MadeImages =
        new(403, "SnapshotCreatedImage", "The snapshot has been used to create image(s).");
}
