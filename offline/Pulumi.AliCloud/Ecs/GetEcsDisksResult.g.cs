// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ecs;

/// <summary>What <see cref="GetEcsDisks"/> answers.</summary>
[OutputType]
public sealed class GetEcsDisksResult
{
    public readonly ImmutableArray<string> AdditionalAttributes;
    public readonly string? AutoSnapshotPolicyId;
    public readonly string? AvailabilityZone;
    public readonly string? Category;
    public readonly bool? DeleteAutoSnapshot;
    public readonly bool? DeleteWithInstance;
    public readonly string? DiskName;
    public readonly string? DiskType;
    public readonly ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.GetEcsDisksDiskResult> Disks;
    public readonly bool? DryRun;
    public readonly bool? EnableAutoSnapshot;
    public readonly bool? EnableAutomatedSnapshotPolicy;
    public readonly bool? EnableShared;
    public readonly string? Encrypted;
    public readonly string Id;
    public readonly ImmutableArray<string> Ids;
    public readonly string? InstanceId;
    public readonly string? KmsKeyId;
    public readonly string? NameRegex;
    public readonly ImmutableArray<string> Names;
    public readonly ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.GetEcsDisksOperationLockResult> OperationLocks;
    public readonly string? OutputFile;
    public readonly int? PageNumber;
    public readonly int? PageSize;
    public readonly string? PaymentType;
    public readonly bool? Portable;
    public readonly string? ResourceGroupId;
    public readonly string? SnapshotId;
    public readonly string? Status;
    public readonly ImmutableDictionary<string, string>? Tags;
    public readonly int TotalCount;
    public readonly string? Type;
    public readonly string? ZoneId;

    [OutputConstructor]
    private GetEcsDisksResult(
        ImmutableArray<string> additionalAttributes,
        string? autoSnapshotPolicyId,
        string? availabilityZone,
        string? category,
        bool? deleteAutoSnapshot,
        bool? deleteWithInstance,
        string? diskName,
        string? diskType,
        ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.GetEcsDisksDiskResult> disks,
        bool? dryRun,
        bool? enableAutoSnapshot,
        bool? enableAutomatedSnapshotPolicy,
        bool? enableShared,
        string? encrypted,
        string id,
        ImmutableArray<string> ids,
        string? instanceId,
        string? kmsKeyId,
        string? nameRegex,
        ImmutableArray<string> names,
        ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.GetEcsDisksOperationLockResult> operationLocks,
        string? outputFile,
        int? pageNumber,
        int? pageSize,
        string? paymentType,
        bool? portable,
        string? resourceGroupId,
        string? snapshotId,
        string? status,
        ImmutableDictionary<string, string>? tags,
        int totalCount,
        string? type,
        string? zoneId)
    {
        AdditionalAttributes = additionalAttributes;
        AutoSnapshotPolicyId = autoSnapshotPolicyId;
        AvailabilityZone = availabilityZone;
        Category = category;
        DeleteAutoSnapshot = deleteAutoSnapshot;
        DeleteWithInstance = deleteWithInstance;
        DiskName = diskName;
        DiskType = diskType;
        Disks = disks;
        DryRun = dryRun;
        EnableAutoSnapshot = enableAutoSnapshot;
        EnableAutomatedSnapshotPolicy = enableAutomatedSnapshotPolicy;
        EnableShared = enableShared;
        Encrypted = encrypted;
        Id = id;
        Ids = ids;
        InstanceId = instanceId;
        KmsKeyId = kmsKeyId;
        NameRegex = nameRegex;
        Names = names;
        OperationLocks = operationLocks;
        OutputFile = outputFile;
        PageNumber = pageNumber;
        PageSize = pageSize;
        PaymentType = paymentType;
        Portable = portable;
        ResourceGroupId = resourceGroupId;
        SnapshotId = snapshotId;
        Status = status;
        Tags = tags;
        TotalCount = totalCount;
        Type = type;
        ZoneId = zoneId;
    }
}
