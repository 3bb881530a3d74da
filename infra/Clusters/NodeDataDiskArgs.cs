using Infra.Disks;
using Pulumi;

namespace Infra.Clusters;

/// <summary>A data disk that each node of an <see cref="EncryptedNodePool"/> gets.</summary>
public sealed class NodeDataDiskArgs : ResourceArgs
{
    /// <summary>The size in GiB.</summary>
    /// <value>40 to 32767, and as <see cref="EncryptedDiskDefaults.SizesGiB"/>. Required.</value>
    [Input("sizeGiB")] public Input<int>? SizeGiB { get; set; }

    /// <summary>The kind of disk, which decides speed and price.</summary>
    /// <value>One of <see cref="EncryptedDiskDefaults.Categories"/>. Default: cloud_essd.</value>
    [Input("category")] public Input<string>? Category { get; set; }

    /// <summary>The speed of an ESSD.</summary>
    /// <value>PL0, PL1, PL2 or PL3; only with the category cloud_essd. Default: PL1 for cloud_essd, else
    /// none.</value>
    [Input("performanceLevel")] public Input<string>? PerformanceLevel { get; set; }
}
