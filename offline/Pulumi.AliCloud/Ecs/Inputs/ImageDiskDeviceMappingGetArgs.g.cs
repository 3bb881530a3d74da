// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Inputs;

/// <summary>The object <c>ImageDiskDeviceMapping</c>.</summary>
public sealed class ImageDiskDeviceMappingGetArgs : global::Pulumi.ResourceArgs
{
    [Input("device")]
    public Input<string>? Device { get; set; }

    [Input("diskType")]
    public Input<string>? DiskType { get; set; }

    [Input("format")]
    public Input<string>? Format { get; set; }

    [Input("importOssBucket")]
    public Input<string>? ImportOssBucket { get; set; }

    [Input("importOssObject")]
    public Input<string>? ImportOssObject { get; set; }

    [Input("progress")]
    public Input<string>? Progress { get; set; }

    [Input("remainTime")]
    public Input<int>? RemainTime { get; set; }

    [Input("size")]
    public Input<int>? Size { get; set; }

    [Input("snapshotId")]
    public Input<string>? SnapshotId { get; set; }

    public ImageDiskDeviceMappingGetArgs()
    {
    }

    public static new ImageDiskDeviceMappingGetArgs Empty => new ImageDiskDeviceMappingGetArgs();
}
