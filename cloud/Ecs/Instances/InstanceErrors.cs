namespace Infra.Cloud.Ecs.Instances;

/// <summary>The errors of instances, with the codes, statuses and texts of the error table of ECS.</summary>
internal static class InstanceErrors
{
    public static readonly ServiceError ImageNotUsable =
        new(403, "OperationDenied.ImageNotValid", "The specified Image is disabled or is deleted.");

    public static readonly ServiceError TypeNotSupported = new(403, "InvalidInstanceType.ValueNotSupported",
        "The specified InstanceType beyond the permitted range.");

    public static readonly ServiceError NotIoOptimized = new(400, "IoOptimized.NotSupported",
        "The specified instance must be IoOptimized instance when kmsKeyId is not empty.");

    public static readonly ServiceError DiskSmallerThanImage = new(404, "InvalidSystemDiskSize.LessThanImageSize",
        "The specified parameter SystemDisk.Size is less than the image size.");

    public static readonly ServiceError DiskTooSmall = new(404, "InvalidSystemDiskSize.LessThanMinSize",
        "The specified parameter SystemDisk.Size is less than the min size.");

    public static readonly ServiceError DiskTooLarge = new(404, "InvalidSystemDiskSize.MoreThanMaxSize",
        "The specified parameter SystemDisk.Size is more than the max size.");

    public static readonly ServiceError VSwitchNotFound =
        new(404, "InvalidVSwitchId.NotFound", "Specified virtual switch does not exist.");

    /// <summary>The provider waits on this code.</summary>
    public static readonly ServiceError VSwitchStatus = new(400, "IncorrectVSwitchStatus",
        "The current status of virtual switch does not support this operation.");

    /// <summary>The exact code is not published for a zone that is not the vSwitch's.</summary>
    public static readonly ServiceError ZoneMismatch =
        new(400, "InvalidParameter.Mismatch", "The specified zone and virtual switch do not match.");

    public static readonly ServiceError OtherVpc = new(403, "OperationDenied.InconsistentNetwork",
        "The specified security group and vswitch are not in the same vpc.");

    public static readonly ServiceError GroupNotFound =
        new(404, "InvalidSecurityGroupId", "The specified SecurityGroupId is invalid or does not exist.");

    public static readonly ServiceError TooManyGroups = new(403, "InstanceSecurityGroupLimitExceeded",
        "Exceeding the allowed amount of security groups that an instance can be in.");

    public static readonly ServiceError OneGroupOrMany = new(400, "InvalidSecurityGroupId.SingleIdAndMultiIdConflict",
        "SecurityGroupId and SecurityGroupIds cannot be specified together.");

    public static readonly ServiceError AddressTaken = new(400, "InvalidPrivateIpAddress.Duplicated",
        "The specified private IP address is already in use.");

    public static readonly ServiceError AddressOutside = new(403, "InvalidVSwitchId.IpInvalid",
        "The specified private IP address is not one of the virtual switch.");

    public static readonly ServiceError NoAddressLeft = new(403, "QuotaExceeded.PrivateIpAddress",
        "The virtual switch has no private IP address left.");

    public static readonly ServiceError AmountWithAddress = new(403, "InvalidParam.Amount",
        "A private IP address can be specified for one instance only.");

    public static readonly ServiceError RoleNotFound =
        new(404, "InvalidRamRole.NotFound", "The specified parameter \"RAMRoleName\" does not exist.");

    public static readonly ServiceError RoleNotForEcs = new(401, "InvalidRamRole.NotEcsRole",
        "The specified ram role is not authorized for ecs, please check your role policy.");

    public static readonly ServiceError UserDataMalformed =
        new(400, "InvalidUserData.Base64FormatInvalid", "The specified UserData is not valid.");

    public static readonly ServiceError UserDataTooLong =
        new(400, "InvalidUserData.SizeExceeded", "The specified parameter \"UserData\" exceeds the size.");

    public static readonly ServiceError PasswordMalformed =
        new(400, "InvalidPassword.Malformed", "The specified parameter \"Password\" is not valid.");

    public static readonly ServiceError ImageWithDataDisks = new(400, "OperationDenied",
        "The specified image contains the snapshot of the data disk,does not support this operation.");

    public static readonly ServiceError HasPublicAddress = new(403, "AllocatedAlready",
        "The specified instance has a public IP address already.");

    public static readonly ServiceError NoBandwidth = new(403, "InvalidInternetMaxBandwidthOut.Zero",
        "The instance has no outbound bandwidth for a public IP address.");
}
