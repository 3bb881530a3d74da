// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ecs.Outputs;

/// <summary>The object <c>GetImagesImage</c>.</summary>
[OutputType]
public sealed class GetImagesImageResult
{
    public readonly string Architecture;
    public readonly string CreationTime;
    public readonly string Description;
    public readonly ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.GetImagesImageDiskDeviceMappingResult> DiskDeviceMappings;
    public readonly string Id;
    public readonly string ImageId;
    public readonly string ImageOwnerAlias;
    public readonly string ImageVersion;
    public readonly bool IsCopied;
    public readonly string IsSelfShared;
    public readonly bool IsSubscribed;
    public readonly bool IsSupportIoOptimized;
    public readonly string Name;
    public readonly string OsName;
    public readonly string OsNameEn;
    public readonly string OsType;
    public readonly string Platform;
    public readonly string ProductCode;
    public readonly string Progress;
    public readonly int Size;
    public readonly string State;
    public readonly string Status;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly string Usage;

    [OutputConstructor]
    private GetImagesImageResult(
        string architecture,
        string creationTime,
        string description,
        ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.GetImagesImageDiskDeviceMappingResult> diskDeviceMappings,
        string id,
        string imageId,
        string imageOwnerAlias,
        string imageVersion,
        bool isCopied,
        string isSelfShared,
        bool isSubscribed,
        bool isSupportIoOptimized,
        string name,
        string osName,
        string osNameEn,
        string osType,
        string platform,
        string productCode,
        string progress,
        int size,
        string state,
        string status,
        ImmutableDictionary<string, string> tags,
        string usage)
    {
        Architecture = architecture;
        CreationTime = creationTime;
        Description = description;
        DiskDeviceMappings = diskDeviceMappings;
        Id = id;
        ImageId = imageId;
        ImageOwnerAlias = imageOwnerAlias;
        ImageVersion = imageVersion;
        IsCopied = isCopied;
        IsSelfShared = isSelfShared;
        IsSubscribed = isSubscribed;
        IsSupportIoOptimized = isSupportIoOptimized;
        Name = name;
        OsName = osName;
        OsNameEn = osNameEn;
        OsType = osType;
        Platform = platform;
        ProductCode = productCode;
        Progress = progress;
        Size = size;
        State = state;
        Status = status;
        Tags = tags;
        Usage = usage;
    }
}
