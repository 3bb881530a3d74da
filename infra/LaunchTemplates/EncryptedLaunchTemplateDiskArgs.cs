using Infra.Disks;
using Pulumi;

namespace Infra.LaunchTemplates;

/// <summary>A data disk of an <see cref="EncryptedLaunchTemplate"/>, encrypted with the key of the template.</summary>
public sealed class EncryptedLaunchTemplateDiskArgs : ResourceArgs
{
    /// <summary>The size in GiB.</summary>
    /// <value>See <see cref="EncryptedDiskDefaults.SizesGiB"/>. Required for an empty disk. Default: the size of the
    /// snapshot.</value>
    [Input("sizeGiB")] public Input<int>? SizeGiB { get; set; }

    /// <summary>The kind of disk.</summary>
    /// <value>One of <see cref="EncryptedDiskDefaults.Categories"/>. Default: cloud_essd.</value>
    [Input("category")] public Input<string>? Category { get; set; }

    /// <summary>The speed of an ESSD.</summary>
    /// <value>PL0, PL1, PL2 or PL3; only with the category cloud_essd. Default: PL1 for cloud_essd, else
    /// none.</value>
    [Input("performanceLevel")] public Input<string>? PerformanceLevel { get; set; }

    /// <summary>The snapshot that fills the disk; it need not be encrypted.</summary>
    /// <value><c>s-...</c>; only with an ESSD category. Default: none, the disk is empty.</value>
    [Input("snapshotId")] public Input<string>? SnapshotId { get; set; }

    /// <summary>Whether the disk disappears with its instance.</summary>
    /// <value>Default: true.</value>
    [Input("deleteWithInstance")] public Input<bool>? DeleteWithInstance { get; set; }
}
