// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Outputs;

/// <summary>The object <c>ImageDiskDeviceMapping</c>.</summary>
[OutputType]
public sealed class ImageDiskDeviceMapping
{
    public readonly string? Device;
    public readonly string? DiskType;
    public readonly string? Format;
    public readonly string? ImportOssBucket;
    public readonly string? ImportOssObject;
    public readonly string? Progress;
    public readonly int? RemainTime;
    public readonly int? Size;
    public readonly string? SnapshotId;

    [OutputConstructor]
    private ImageDiskDeviceMapping(
        string? device,
        string? diskType,
        string? format,
        string? importOssBucket,
        string? importOssObject,
        string? progress,
        int? remainTime,
        int? size,
        string? snapshotId)
    {
        Device = device;
        DiskType = diskType;
        Format = format;
        ImportOssBucket = importOssBucket;
        ImportOssObject = importOssObject;
        Progress = progress;
        RemainTime = remainTime;
        Size = size;
        SnapshotId = snapshotId;
    }
}
