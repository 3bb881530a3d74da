namespace Infra.Cloud.Ecs.Images;

/// <summary>The errors of images, with the codes, statuses and texts of the error table of ECS.</summary>
internal static class ImageErrors
{
    public static readonly ServiceError NotFound =
        new(404, "InvalidImageId.NotFound", "The specified ImageId does not exist.");

    public static readonly ServiceError NameMalformed =
        new(400, "InvalidImageName.Malformed", "The specified Image name is wrongly formed.");

    public static readonly ServiceError NameUsed =
        new(400, "InvalidImageName.Duplicated", "The specified Image name has already bean used.");

    public static readonly ServiceError FamilyMalformed =
        new(400, "InvalidImageFamily.Malformed", "The format of the specified image family is invalid.");

    public static readonly ServiceError NoSource = new(400, "MissingParameter", "The input parameter SnapshotId or "
        + "InstanceId or DiskDeviceMapping that is mandatory for processing this request is not supplied.");

    public static readonly ServiceError NoSystemDisk = new(400, "OperationDenied",
        "The specified parameter DiskDeviceMapping.n.SnapshotId does not contain system disk snapshot.");

    public static readonly ServiceError SnapshotOfDataDisk =
        new(403, "OperationDenied", "The specified snapshot is not allowed to create image.");

    public static readonly ServiceError EncryptedDataDisk = new(400, "InvalidParameter.DiskType",
        "The specified disk type which has kms key can't convert to system disk.");

    public static readonly ServiceError SnapshotNotReady = new(403, "InvalidSnapshotId.NotReady", "The current status "
        + "of the DiskDeviceMapping.n.SnapshotId or SnapshotId does not support this operation.");

    public static readonly ServiceError InstanceStatus = new(400, "IncorrectInstanceStatus",
        "The current status of the instance does not support this operation.");

    public static readonly ServiceError DeviceInUse = new(400, "InvalidDevice.InUse",
        "The specified parameter DiskDeviceMapping.n.Device has been occupied.");

    public static readonly ServiceError DeviceMalformed = new(400, "InvalidDevice.Malformed",
        "The specified parameter DiskDeviceMapping.n.Device is not valid.");

    public static readonly ServiceError SizeOutOfRange = new(400, "InvalidSize.ValueNotSupported",
        "The specified parameter DiskDeviceMapping.n.Size beyond the permitted range.");

    public static readonly ServiceError Status = new(400, "IncorrectImageStatus", "The image not available.");

    public static readonly ServiceError DestinationNotFound =
        new(400, "DestinationRegion.NotFound", "The destination region not found.");

    public static readonly ServiceError KeyWithoutEncryption = new(400, "InvalidParameter.EncryptedIllegal",
        "The specified parameter Encrypted must be true when kmsKeyId is not empty.");

    /// <summary>The code is spelt like this.</summary>
    public static readonly ServiceError CannotDecrypt = new(403, "OperationDeined.EncryptedSnapshot",
        "The image contains encrypted snapshots, which do not support copying.");

    public static readonly ServiceError TooLarge = new(403, "SizeExceed.Image",
        "The image exceeds the maximum size. Please open a ticket to add the account to the white list.");

    public static readonly ServiceError Quota = new(403, "QuotaExceed.Image", "The Image Quota exceeds.");

    public static readonly ServiceError Copying =
        new(403, "OperationDenied.ImageCopying", "The Image is coping.");

    public static readonly ServiceError UsedByInstance = new(403, "ImageUsingByInstance",
        "The specified image has been used to create instances.");

    public static readonly ServiceError NotCopied = new(400, "ImageCreatedNotFromCopy",
        "The specified image is not the target image of a copy action.");

    public static readonly ServiceError NotCopying =
        new(400, "IncorrectImageStatus", "The specified snapshot is not coping.");

    public static readonly ServiceError NotAvailable =
        new(403, "ImageStatus.NotAvailable", "The specified image status is not available.");

    public static readonly ServiceError NotDeprecated =
        new(403, "ImageStatus.NotDeprecated", "The specified image status is not deprecated.");
}
