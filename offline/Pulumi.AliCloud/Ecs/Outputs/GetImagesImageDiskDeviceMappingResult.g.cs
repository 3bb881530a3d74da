// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Outputs;

/// <summary>The object <c>GetImagesImageDiskDeviceMapping</c>.</summary>
[OutputType]
public sealed class GetImagesImageDiskDeviceMappingResult
{
    public readonly string Device;
    public readonly string Size;
    public readonly string SnapshotId;

    [OutputConstructor]
    private GetImagesImageDiskDeviceMappingResult(
        string device,
        string size,
        string snapshotId)
    {
        Device = device;
        Size = size;
        SnapshotId = snapshotId;
    }
}
