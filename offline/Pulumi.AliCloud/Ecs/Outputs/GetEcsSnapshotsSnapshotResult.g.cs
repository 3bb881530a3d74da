// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ecs.Outputs;

/// <summary>The object <c>GetEcsSnapshotsSnapshot</c>.</summary>
[OutputType]
public sealed class GetEcsSnapshotsSnapshotResult
{
    public readonly string Category;
    public readonly string CreationTime;
    public readonly string Description;
    public readonly string DiskId;
    public readonly bool Encrypted;
    public readonly string Id;
    public readonly bool InstantAccess;
    public readonly int InstantAccessRetentionDays;
    public readonly string Name;
    public readonly string ProductCode;
    public readonly string Progress;
    public readonly int RemainTime;
    public readonly string ResourceGroupId;
    public readonly int RetentionDays;
    public readonly string SnapshotId;
    public readonly string SnapshotName;
    public readonly string SnapshotSn;
    public readonly string SnapshotType;
    public readonly string SourceDiskId;
    public readonly string SourceDiskSize;
    public readonly string SourceDiskType;
    public readonly string SourceStorageType;
    public readonly string Status;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly string Type;
    public readonly string Usage;

    [OutputConstructor]
    private GetEcsSnapshotsSnapshotResult(
        string category,
        string creationTime,
        string description,
        string diskId,
        bool encrypted,
        string id,
        bool instantAccess,
        int instantAccessRetentionDays,
        string name,
        string productCode,
        string progress,
        int remainTime,
        string resourceGroupId,
        int retentionDays,
        string snapshotId,
        string snapshotName,
        string snapshotSn,
        string snapshotType,
        string sourceDiskId,
        string sourceDiskSize,
        string sourceDiskType,
        string sourceStorageType,
        string status,
        ImmutableDictionary<string, string> tags,
        string type,
        string usage)
    {
        Category = category;
        CreationTime = creationTime;
        Description = description;
        DiskId = diskId;
        Encrypted = encrypted;
        Id = id;
        InstantAccess = instantAccess;
        InstantAccessRetentionDays = instantAccessRetentionDays;
        Name = name;
        ProductCode = productCode;
        Progress = progress;
        RemainTime = remainTime;
        ResourceGroupId = resourceGroupId;
        RetentionDays = retentionDays;
        SnapshotId = snapshotId;
        SnapshotName = snapshotName;
        SnapshotSn = snapshotSn;
        SnapshotType = snapshotType;
        SourceDiskId = sourceDiskId;
        SourceDiskSize = sourceDiskSize;
        SourceDiskType = sourceDiskType;
        SourceStorageType = sourceStorageType;
        Status = status;
        Tags = tags;
        Type = type;
        Usage = usage;
    }
}
