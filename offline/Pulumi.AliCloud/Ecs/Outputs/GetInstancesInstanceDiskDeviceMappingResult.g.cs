// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Outputs;

/// <summary>The object <c>GetInstancesInstanceDiskDeviceMapping</c>.</summary>
[OutputType]
public sealed class GetInstancesInstanceDiskDeviceMappingResult
{
    public readonly string Category;
    public readonly string Device;
    public readonly string DiskId;
    public readonly string DiskName;
    public readonly int Size;
    public readonly string Type;

    [OutputConstructor]
    private GetInstancesInstanceDiskDeviceMappingResult(
        string category,
        string device,
        string diskId,
        string diskName,
        int size,
        string type)
    {
        Category = category;
        Device = device;
        DiskId = diskId;
        DiskName = diskName;
        Size = size;
        Type = type;
    }
}
