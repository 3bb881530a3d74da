// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ecs;

/// <summary>What <see cref="GetImages"/> answers.</summary>
[OutputType]
public sealed class GetImagesResult
{
    public readonly string? ActionType;
    public readonly string? Architecture;
    public readonly bool? DryRun;
    public readonly string Id;
    public readonly ImmutableArray<string> Ids;
    public readonly string? ImageFamily;
    public readonly string? ImageId;
    public readonly string? ImageName;
    public readonly string? ImageOwnerId;
    public readonly ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.GetImagesImageResult> Images;
    public readonly string? InstanceType;
    public readonly bool? IsSupportCloudInit;
    public readonly bool? IsSupportIoOptimized;
    public readonly bool? MostRecent;
    public readonly string? NameRegex;
    public readonly string? OsType;
    public readonly string? OutputFile;
    public readonly string? Owners;
    public readonly string? ResourceGroupId;
    public readonly string? SnapshotId;
    public readonly string? Status;
    public readonly ImmutableDictionary<string, string>? Tags;
    public readonly string? Usage;

    [OutputConstructor]
    private GetImagesResult(
        string? actionType,
        string? architecture,
        bool? dryRun,
        string id,
        ImmutableArray<string> ids,
        string? imageFamily,
        string? imageId,
        string? imageName,
        string? imageOwnerId,
        ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.GetImagesImageResult> images,
        string? instanceType,
        bool? isSupportCloudInit,
        bool? isSupportIoOptimized,
        bool? mostRecent,
        string? nameRegex,
        string? osType,
        string? outputFile,
        string? owners,
        string? resourceGroupId,
        string? snapshotId,
        string? status,
        ImmutableDictionary<string, string>? tags,
        string? usage)
    {
        ActionType = actionType;
        Architecture = architecture;
        DryRun = dryRun;
        Id = id;
        Ids = ids;
        ImageFamily = imageFamily;
        ImageId = imageId;
        ImageName = imageName;
        ImageOwnerId = imageOwnerId;
        Images = images;
        InstanceType = instanceType;
        IsSupportCloudInit = isSupportCloudInit;
        IsSupportIoOptimized = isSupportIoOptimized;
        MostRecent = mostRecent;
        NameRegex = nameRegex;
        OsType = osType;
        OutputFile = outputFile;
        Owners = owners;
        ResourceGroupId = resourceGroupId;
        SnapshotId = snapshotId;
        Status = status;
        Tags = tags;
        Usage = usage;
    }
}
