using Infra.Disks;

namespace Infra.LaunchTemplates;

/// <summary>Defaults and limits of <see cref="EncryptedLaunchTemplate"/>.</summary>
public static class EncryptedLaunchTemplateDefaults
{
    /// <summary>The category of every system disk: of those that ECS encrypts, the only one that the provider accepts
    /// in a template.</summary>
    public const string SystemDiskCategory = EncryptedDiskDefaults.Essd;

    /// <summary>The category of data disks.</summary>
    public const string Category = EncryptedDiskDefaults.Category;

    /// <summary>The performance level of disks that are ESSDs.</summary>
    public const string PerformanceLevel = EncryptedDiskDefaults.PerformanceLevel;

    /// <summary>Whether the image is encrypted.</summary>
    public const bool ImageEncrypted = false;

    /// <summary>Whether the disks use the service key of ECS instead of a customer master key.</summary>
    public const bool ServiceKey = false;

    /// <summary>Whether a data disk disappears with its instance. Instances of a template come and go by themselves,
    /// and so nobody would find disks that stay.</summary>
    public const bool DeleteWithInstance = true;
}
