// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ecs;

/// <summary>What <see cref="GetEcsSnapshots"/> answers.</summary>
[OutputType]
public sealed class GetEcsSnapshotsResult
{
    public readonly string? Category;
    public readonly bool? DryRun;
    public readonly bool? Encrypted;
    public readonly string Id;
    public readonly ImmutableArray<string> Ids;
    public readonly string? KmsKeyId;
    public readonly string? NameRegex;
    public readonly ImmutableArray<string> Names;
    public readonly string? OutputFile;
    public readonly string? ResourceGroupId;
    public readonly string? SnapshotLinkId;
    public readonly string? SnapshotName;
    public readonly string? SnapshotType;
    public readonly ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.GetEcsSnapshotsSnapshotResult> Snapshots;
    public readonly string? SourceDiskType;
    public readonly string? Status;
    public readonly ImmutableDictionary<string, string>? Tags;
    public readonly string? Type;
    public readonly string? Usage;

    [OutputConstructor]
    private GetEcsSnapshotsResult(
        string? category,
        bool? dryRun,
        bool? encrypted,
        string id,
        ImmutableArray<string> ids,
        string? kmsKeyId,
        string? nameRegex,
        ImmutableArray<string> names,
        string? outputFile,
        string? resourceGroupId,
        string? snapshotLinkId,
        string? snapshotName,
        string? snapshotType,
        ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.GetEcsSnapshotsSnapshotResult> snapshots,
        string? sourceDiskType,
        string? status,
        ImmutableDictionary<string, string>? tags,
        string? type,
        string? usage)
    {
        Category = category;
        DryRun = dryRun;
        Encrypted = encrypted;
        Id = id;
        Ids = ids;
        KmsKeyId = kmsKeyId;
        NameRegex = nameRegex;
        Names = names;
        OutputFile = outputFile;
        ResourceGroupId = resourceGroupId;
        SnapshotLinkId = snapshotLinkId;
        SnapshotName = snapshotName;
        SnapshotType = snapshotType;
        Snapshots = snapshots;
        SourceDiskType = sourceDiskType;
        Status = status;
        Tags = tags;
        Type = type;
        Usage = usage;
    }
}
