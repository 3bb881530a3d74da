using Infra.Disks;

namespace Infra.Instances;

/// <summary>Defaults and limits of <see cref="EncryptedInstance"/>.</summary>
/// <remarks>Source: the reference of RunInstances,
/// https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-runinstances</remarks>
public static class EncryptedInstanceDefaults
{
    /// <summary>Whether the image is encrypted.</summary>
    public const bool ImageEncrypted = false;

    /// <summary>Whether the disks use the service key of ECS instead of a customer master key.</summary>
    public const bool ServiceKey = false;

    /// <summary>Whether a changed image replaces the system disk.</summary>
    public const bool SystemDiskReplaceable = false;

    /// <summary>Whether Pulumi may delete the instance and its disks.</summary>
    public const bool Deletable = false;

    /// <summary>The category of the system disk and of data disks.</summary>
    public const string Category = EncryptedDiskDefaults.Category;

    /// <summary>The performance level of disks that are ESSDs.</summary>
    public const string PerformanceLevel = EncryptedDiskDefaults.PerformanceLevel;

    /// <summary>How many data disks an instance can have.</summary>
    public const int MaxDataDisks = 16;

    /// <summary>The longest name of a data disk within the instance, in characters.</summary>
    public const int MaxDiskNameLength = 64;
}
