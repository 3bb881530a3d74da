// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>NodePoolDataDisk</c>.</summary>
[OutputType]
public sealed class NodePoolDataDisk
{
    public readonly string? AutoFormat;
    public readonly string? AutoSnapshotPolicyId;
    public readonly bool? BurstingEnabled;
    public readonly string? Category;
    public readonly string? Device;
    public readonly string? Encrypted;
    public readonly string? FileSystem;
    public readonly string? KmsKeyId;
    public readonly string? MountTarget;
    public readonly string? Name;
    public readonly string? PerformanceLevel;
    public readonly int? ProvisionedIops;
    public readonly int? Size;
    public readonly string? SnapshotId;

    [OutputConstructor]
    private NodePoolDataDisk(
        string? autoFormat,
        string? autoSnapshotPolicyId,
        bool? burstingEnabled,
        string? category,
        string? device,
        string? encrypted,
        string? fileSystem,
        string? kmsKeyId,
        string? mountTarget,
        string? name,
        string? performanceLevel,
        int? provisionedIops,
        int? size,
        string? snapshotId)
    {
        AutoFormat = autoFormat;
        AutoSnapshotPolicyId = autoSnapshotPolicyId;
        BurstingEnabled = burstingEnabled;
        Category = category;
        Device = device;
        Encrypted = encrypted;
        FileSystem = fileSystem;
        KmsKeyId = kmsKeyId;
        MountTarget = mountTarget;
        Name = name;
        PerformanceLevel = performanceLevel;
        ProvisionedIops = provisionedIops;
        Size = size;
        SnapshotId = snapshotId;
    }
}
