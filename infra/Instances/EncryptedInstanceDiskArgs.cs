using Infra.Disks;
using Pulumi;

namespace Infra.Instances;

/// <summary>A data disk of an <see cref="EncryptedInstance"/>, encrypted with the key of the instance.</summary>
public sealed class EncryptedInstanceDiskArgs : ResourceArgs
{
    /// <summary>What the disk is called within the instance; part of the names of its resources.</summary>
    /// <value>A plain value, unique in the instance; 2 to 64 characters, starting with a letter; letters, digits and
    /// <c>-</c>. Required.</value>
    /// <remarks>Changing this asks for a new disk, which <c>protect</c> refuses.</remarks>
    [Input("name")] public Input<string>? Name { get; set; }

    /// <summary>The size in GiB.</summary>
    /// <value>See <see cref="EncryptedDiskDefaults.SizesGiB"/>. Required for an empty disk. Default: the size of the
    /// snapshot.</value>
    /// <remarks>A disk can grow in place and never shrink.</remarks>
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
    /// <remarks>Changing this asks for a new disk, which <c>protect</c> refuses.</remarks>
    [Input("snapshotId")] public Input<string>? SnapshotId { get; set; }
}
