namespace Infra.Migration.Plans;

/// <summary>The way by which a disk becomes an encrypted one.</summary>
public enum Route
{
    /// <summary>A data disk: snapshot, encrypted copy of it, encrypted disk. Every category that can be
    /// encrypted.</summary>
    SnapshotCopy,

    /// <summary>A data disk: snapshot, encrypted disk from it. ESSD family.</summary>
    DirectFromSnapshot,

    /// <summary>A system disk: image, encrypted copy of it, another system disk for the same instance.</summary>
    ReplaceSystemDisk,

    /// <summary>A system disk: image, encrypted copy of it, another instance beside the old one.</summary>
    NewInstance,

    /// <summary>A system disk: the public template ACS-ECS-BulkyEncryptSystemDisk of OOS, checked disk by disk
    /// afterwards.</summary>
    PublicTemplate,
}
