namespace Infra.Cloud.Ecs;

/// <summary>The errors of ECS, with the codes, statuses and texts of its error table.</summary>
internal static class EcsErrors
{
    public static readonly ServiceError RegionNotFound =
        new(404, "InvalidRegionId.NotFound", "The specified RegionId does not exist.");

    public static readonly ServiceError ZoneNotFound =
        new(404, "InvalidZoneId.NotFound", "The specified zone does not exist.");

    public static readonly ServiceError DiskNotFound =
        new(404, "InvalidDiskId.NotFound", "The specified disk does not exist.");

    public static readonly ServiceError InstanceNotFound =
        new(404, "InvalidInstanceId.NotFound", "The specified InstanceId does not exist.");

    public static readonly ServiceError SnapshotNotFound =
        new(404, "InvalidSnapshotId.NotFound", "The specified SnapshotId does not exist.");

    /// <summary>DeleteSnapshot words it differently.</summary>
    public static readonly ServiceError SnapshotToDeleteNotFound =
        SnapshotNotFound with { Message = "The specified snapshot is not found." };

    public static readonly ServiceError SizeOrSnapshotMissing =
        new(400, "MissingParameter", "The input parameter either \"SnapshotId\" or \"Size\" should be specified.");

    public static readonly ServiceError SizeNotSupported =
        new(400, "InvalidDiskSize.NotSupported", "The specified parameter size is not valid.");

    public static readonly ServiceError SizeTooSmall =
        new(403, "InvalidDiskSize.TooSmall", "Specified disk size is less than the size of snapshot.");

    public static readonly ServiceError CategoryNotSupported =
        new(400, "InvalidDiskCategory.NotSupported", "The specified disk category is not support.");

    public static readonly ServiceError PerformanceLevelMalformed = new(400, "InvalidPerformanceLevel.Malformed",
        "The specified parameter PerformanceLevel is not valid.");

    public static readonly ServiceError PerformanceLevelNotMatch =
        new(403, "OperationDenied.PerformanceLevelNotMatch", "The specified PerformanceLevel and Size do not match.");

    public static readonly ServiceError BurstingUnsupported = new(400, "BurstingEnabledForDiskCategoryUnsupported",
        "The specified disk category does not support bursting enabled.");

    public static readonly ServiceError ProvisionedIopsUnsupported = new(400,
        "ProvisionedIopsForDiskCategoryUnsupported", "The specified disk category does not support provisioned iops.");

    public static readonly ServiceError MultiAttachNotMatch =
        new(403, "InvalidParameter.DiskCategoryAndMultiAttachNotMatch",
            "The specified disk category does not support multi attach enabled.");

    public static readonly ServiceError DiskQuotaExceeded =
        new(403, "QuotaExceed.PostPaidDisk", "Living postPaid disks quota exceeded.");

    public static readonly ServiceError KeyWithoutEncryption = new(400, "InvalidEncrypted.NotMatchKmsKeyId",
        "The specified parameter Encrypted must be true when KmsKeyId is not empty.");

    public static readonly ServiceError KeyNotFound =
        new(404, "InvalidParameter.KMSKeyId.NotFound", "The specified KMSKeyId does not exist.");

    public static readonly ServiceError KeyNotEnabled =
        new(403, "InvalidParameter.KMSKeyId.CMKNotEnabled", "The CMK needs to be enabled.");

    public static readonly ServiceError KmsUnauthorized =
        new(403, "InvalidParameter.KMSKeyId.KMSUnauthorized", "ECS service have no right to access your KMS.");

    /// <summary>When the service gives this one and when the one before is not published; the texts speak of a tag of the
    /// key and of KMS forbidding this key.</summary>
    public static readonly ServiceError KeyForbidden =
        new(403, "InvalidParameter.KMSKeyId.CMKUnauthorized", "The CMK needs to be added ECS tag.");

    public static readonly ServiceError KeyNotSymmetric =
        new(400, "InvalidKMSKeyId.NotSymmetric", "The specified parameter KmsKeyId must be symmetric.");

    public static readonly ServiceError RegionWithoutByok =
        new(403, "InvalidRegion.NotSupport", "The specified region does not support byok.");

    public static readonly ServiceError SnapshotEncryptedDiffers = new(400, "InvalidEncrypted.NotMatchSnapshot",
        "The specified parameter Encrypted is different from the Encrypted of the snapshot.");

    public static readonly ServiceError CategoryCannotEncryptSnapshot = new(403,
        "NotSupportSnapshotEncrypted.DiskCategory",
        "The specified disk category does not support creating encrypted system disks or creating encrypted data disks "
        + "from snapshots. Check the DiskCategory or Encrypted parameter, or check your account for default encryption "
        + "settings.");

    public static readonly ServiceError FamilyCannotEncrypt = new(400, "NotSupportSnapshotEncrypted.InstanceType",
        "The specified instance type does not support creating encrypted disks with native snapshot encrypt.");

    public static readonly ServiceError ZoneCannotEncrypt = new(400, "NotSupportSnapshotEncrypted.ZoneId",
        "The specified zone does not support creating encrypted disks with native snapshot encrypt.");

    public static readonly ServiceError DefaultEncryptionOn = new(403,
        "InvalidEncrypted.DefaultEncryptionUnsupported",
        "The specified parameter Encrypted must be true when default encryption is enabled.");

    /// <summary>The service's code is not published.</summary>
    public static readonly ServiceError DefaultEncryptionOff = new(403, "OperationDenied.DefaultEncryptionDisabled",
        "Default encryption of the account is not enabled in the region.");

    public static readonly ServiceError SnapshotNotReady =
        new(403, "InvalidSnapshotId.NotReady", "The specified snapshot has not completed yet.");

    public static readonly ServiceError SnapshotOfSystemDisk =
        new(403, "InvalidSnapshotId.NotDataDiskSnapshot", "The specified snapshot is system disk snapshot.");

    public static readonly ServiceError DiskStatus =
        new(403, "IncorrectDiskStatus", "The current disk status does not support this operation.");

    public static readonly ServiceError DiskInitializing =
        new(403, "IncorrectDiskStatus.Initializing", "The current disk status does not support this operation.");

    public static readonly ServiceError DiskInUse =
        new(404, "InvalidDisk.InUse", "The specified disk has been occupied.");

    public static readonly ServiceError DiskIsSystem =
        new(403, "DiskTypeViolation", "The specified disk is a system disk and cannot support the operation.");

    public static readonly ServiceError DiskNotAttachedHere =
        new(403, "DependencyViolation", "The specified disk has not been attached on the specified instance.");

    public static readonly ServiceError AlreadyDetached =
        new(404, "InvalidDisk.AlreadyDetached", "The specified disk has been detached.");

    public static readonly ServiceError CreatingSnapshot = new(403, "DiskCreatingSnapshot",
        "The operation is denied due to a snapshot of the specified disk is not completed yet.");

    public static readonly ServiceError DifferentZones =
        new(403, "ResourcesNotInSameZone", "The specified instance and disk are not in the same zone.");

    public static readonly ServiceError TooManyDisks = new(403, "InstanceDiskLimitExceeded",
        "The amount of the disk on instance in question reach its limits.");

    public static readonly ServiceError DeviceMalformed =
        new(400, "InvalidDevice.Malformed", "The specified device is not valid.");

    public static readonly ServiceError DeviceInUse =
        new(403, "InvalidDevice.InUse", "The specified device has been occupied.");

    public static readonly ServiceError InstanceStatus = new(403, "IncorrectInstanceStatus",
        "The current status of the resource does not support this operation.");

    public static readonly ServiceError NothingToModify =
        new(400, "NoAttributeToModify", "No attribute to be modified in this request.");

    public static readonly ServiceError DiskIdsMalformed =
        new(400, "InvalidParameter.DiskIds", "The specified parameter diskIds is not valid.");

    public static readonly ServiceError TooManyDiskIds =
        new(403, "InvalidDiskIds.Malformed", "The amount of specified disk Ids exceeds the limit.");

    public static readonly ServiceError NeverAttached = new(403, "IncorrectDiskStatus.NeverAttached",
        "The specified disk has never been attached to any instance.");

    public static readonly ServiceError PreviousSnapshotRunning = new(403, "IncorrectDiskStatus.CreatingSnapshot",
        "A previous snapshot creation is in process.");

    public static readonly ServiceError SnapshotQuota =
        new(403, "QuotaExceed.Snapshot", "The snapshot quota exceeds.");

    public static readonly ServiceError SnapshotMadeDisks =
        new(403, "SnapshotCreatedDisk", "The snapshot has been used to create disk(s).");

    public static readonly ServiceError DuplicateTag =
        new(400, "Duplicate.TagKey", "The Tag.N.Key contain duplicate key.");

    public static readonly ServiceError TagKeyMalformed =
        new(400, "InvalidTagKey.Malformed", "The specified Tag.n.Key is not valid.");

    public static readonly ServiceError TagValueMalformed =
        new(400, "InvalidTagValue.Malformed", "The specified Tag.n.Value is not valid.");

    public static readonly ServiceError TooManyTags =
        new(400, "NumberExceed.Tags", "The Tags parameter's number is exceed , Valid : 20.");

    public static readonly ServiceError TagQuota = new(400, "OperationDenied.QuotaExceed",
        "The quota of tags on resource is beyond permitted range.");

    public static readonly ServiceError NoTags =
        new(404, "MissingParameter.Tags", "The parameter - Tags should not be null.");

    public static readonly ServiceError NoResources =
        new(404, "MissingParameter.ResourceIds", "The parameter - ResourceIds.N should not be null.");

    public static readonly ServiceError TooManyResources =
        new(400, "NumberExceed.ResourceIds", "The ResourceIds parameter's number is exceed , Valid : 50.");

    public static readonly ServiceError ResourceTypeNotFound = new(404, "InvalidResourceType.NotFound",
        "The ResourceType provided does not exist in our records.");

    public static readonly ServiceError ResourceNotFound = new(404, "InvalidResourceId.NotFound",
        "The specified ResourceIds are not found in our records.");

    public static readonly ServiceError TokenMismatch =
        new(403, "IdempotentParameterMismatch", "The specified clientToken is used.");

    public static readonly ServiceError DeletionProtected = new(403, "InvalidOperation.DeletionProtection",
        "The operation is not allowed due to deletion protection.");

    public static ServiceError NameMalformed(string what) =>
        new(400, $"Invalid{what}Name.Malformed", $"The specified {what.ToLowerInvariant()} name is wrongly formed.");

    public static ServiceError DescriptionMalformed() =>
        new(400, "InvalidDescription.Malformed", "The specified description is wrongly formed.");

    public static ServiceError Missing(string parameter) => new(400, "MissingParameter",
        $"The input parameter \"{parameter}\" that is mandatory for processing this request is not supplied.");

    public static ServiceError Invalid(string parameter) =>
        new(400, "InvalidParameter", $"The specified parameter \"{parameter}\" is not valid.");
}
