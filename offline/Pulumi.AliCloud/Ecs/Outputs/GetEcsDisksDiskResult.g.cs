// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ecs.Outputs;

/// <summary>The object <c>GetEcsDisksDisk</c>.</summary>
[OutputType]
public sealed class GetEcsDisksDiskResult
{
    public readonly string AttachedTime;
    public readonly string AutoSnapshotPolicyId;
    public readonly string AvailabilityZone;
    public readonly string Category;
    public readonly string CreationTime;
    public readonly bool DeleteAutoSnapshot;
    public readonly bool DeleteWithInstance;
    public readonly string Description;
    public readonly string DetachedTime;
    public readonly string Device;
    public readonly string DiskId;
    public readonly string DiskName;
    public readonly string DiskType;
    public readonly bool EnableAutoSnapshot;
    public readonly bool EnableAutomatedSnapshotPolicy;
    public readonly string Encrypted;
    public readonly string ExpirationTime;
    public readonly string ExpiredTime;
    public readonly string Id;
    public readonly string ImageId;
    public readonly string InstanceId;
    public readonly int Iops;
    public readonly int IopsRead;
    public readonly int IopsWrite;
    public readonly string KmsKeyId;
    public readonly int MountInstanceNum;
    public readonly ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.GetEcsDisksDiskMountInstanceResult> MountInstances;
    public readonly string Name;
    public readonly ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.GetEcsDisksDiskOperationLockResult> OperationLocks;
    public readonly string PaymentType;
    public readonly string PerformanceLevel;
    public readonly bool Portable;
    public readonly string ProductCode;
    public readonly string RegionId;
    public readonly string ResourceGroupId;
    public readonly int Size;
    public readonly string SnapshotId;
    public readonly string Status;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly string Type;
    public readonly string ZoneId;

    [OutputConstructor]
    private GetEcsDisksDiskResult(
        string attachedTime,
        string autoSnapshotPolicyId,
        string availabilityZone,
        string category,
        string creationTime,
        bool deleteAutoSnapshot,
        bool deleteWithInstance,
        string description,
        string detachedTime,
        string device,
        string diskId,
        string diskName,
        string diskType,
        bool enableAutoSnapshot,
        bool enableAutomatedSnapshotPolicy,
        string encrypted,
        string expirationTime,
        string expiredTime,
        string id,
        string imageId,
        string instanceId,
        int iops,
        int iopsRead,
        int iopsWrite,
        string kmsKeyId,
        int mountInstanceNum,
        ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.GetEcsDisksDiskMountInstanceResult> mountInstances,
        string name,
        ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.GetEcsDisksDiskOperationLockResult> operationLocks,
        string paymentType,
        string performanceLevel,
        bool portable,
        string productCode,
        string regionId,
        string resourceGroupId,
        int size,
        string snapshotId,
        string status,
        ImmutableDictionary<string, string> tags,
        string type,
        string zoneId)
    {
        AttachedTime = attachedTime;
        AutoSnapshotPolicyId = autoSnapshotPolicyId;
        AvailabilityZone = availabilityZone;
        Category = category;
        CreationTime = creationTime;
        DeleteAutoSnapshot = deleteAutoSnapshot;
        DeleteWithInstance = deleteWithInstance;
        Description = description;
        DetachedTime = detachedTime;
        Device = device;
        DiskId = diskId;
        DiskName = diskName;
        DiskType = diskType;
        EnableAutoSnapshot = enableAutoSnapshot;
        EnableAutomatedSnapshotPolicy = enableAutomatedSnapshotPolicy;
        Encrypted = encrypted;
        ExpirationTime = expirationTime;
        ExpiredTime = expiredTime;
        Id = id;
        ImageId = imageId;
        InstanceId = instanceId;
        Iops = iops;
        IopsRead = iopsRead;
        IopsWrite = iopsWrite;
        KmsKeyId = kmsKeyId;
        MountInstanceNum = mountInstanceNum;
        MountInstances = mountInstances;
        Name = name;
        OperationLocks = operationLocks;
        PaymentType = paymentType;
        PerformanceLevel = performanceLevel;
        Portable = portable;
        ProductCode = productCode;
        RegionId = regionId;
        ResourceGroupId = resourceGroupId;
        Size = size;
        SnapshotId = snapshotId;
        Status = status;
        Tags = tags;
        Type = type;
        ZoneId = zoneId;
    }
}
