// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Outputs;

/// <summary>The object <c>InstanceDataDisk</c>.</summary>
[OutputType]
public sealed class InstanceDataDisk
{
    public readonly string? AutoSnapshotPolicyId;
    public readonly bool? BurstingEnabled;
    public readonly string? Category;
    public readonly bool? DeleteWithInstance;
    public readonly string? Description;
    public readonly string? Device;
    public readonly bool? Encrypted;
    public readonly string? KmsKeyId;
    public readonly string? Name;
    public readonly string? PerformanceLevel;
    public readonly int? ProvisionedIops;
    public readonly int Size;
    public readonly string? SnapshotId;

    [OutputConstructor]
    private InstanceDataDisk(
        string? autoSnapshotPolicyId,
        bool? burstingEnabled,
        string? category,
        bool? deleteWithInstance,
        string? description,
        string? device,
        bool? encrypted,
        string? kmsKeyId,
        string? name,
        string? performanceLevel,
        int? provisionedIops,
        int size,
        string? snapshotId)
    {
        AutoSnapshotPolicyId = autoSnapshotPolicyId;
        BurstingEnabled = burstingEnabled;
        Category = category;
        DeleteWithInstance = deleteWithInstance;
        Description = description;
        Device = device;
        Encrypted = encrypted;
        KmsKeyId = kmsKeyId;
        Name = name;
        PerformanceLevel = performanceLevel;
        ProvisionedIops = provisionedIops;
        Size = size;
        SnapshotId = snapshotId;
    }
}
