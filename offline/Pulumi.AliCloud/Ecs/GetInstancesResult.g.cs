// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ecs;

/// <summary>What <see cref="GetInstances"/> answers.</summary>
[OutputType]
public sealed class GetInstancesResult
{
    public readonly string? AvailabilityZone;
    public readonly bool? EnableDetails;
    public readonly string Id;
    public readonly ImmutableArray<string> Ids;
    public readonly string? ImageId;
    public readonly string? InstanceName;
    public readonly ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.GetInstancesInstanceResult> Instances;
    public readonly string? NameRegex;
    public readonly ImmutableArray<string> Names;
    public readonly string? OutputFile;
    public readonly int? PageNumber;
    public readonly int? PageSize;
    public readonly string? RamRoleName;
    public readonly string? ResourceGroupId;
    public readonly string? Status;
    public readonly ImmutableDictionary<string, string>? Tags;
    public readonly int TotalCount;
    public readonly string? VpcId;
    public readonly string? VswitchId;

    [OutputConstructor]
    private GetInstancesResult(
        string? availabilityZone,
        bool? enableDetails,
        string id,
        ImmutableArray<string> ids,
        string? imageId,
        string? instanceName,
        ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.GetInstancesInstanceResult> instances,
        string? nameRegex,
        ImmutableArray<string> names,
        string? outputFile,
        int? pageNumber,
        int? pageSize,
        string? ramRoleName,
        string? resourceGroupId,
        string? status,
        ImmutableDictionary<string, string>? tags,
        int totalCount,
        string? vpcId,
        string? vswitchId)
    {
        AvailabilityZone = availabilityZone;
        EnableDetails = enableDetails;
        Id = id;
        Ids = ids;
        ImageId = imageId;
        InstanceName = instanceName;
        Instances = instances;
        NameRegex = nameRegex;
        Names = names;
        OutputFile = outputFile;
        PageNumber = pageNumber;
        PageSize = pageSize;
        RamRoleName = ramRoleName;
        ResourceGroupId = resourceGroupId;
        Status = status;
        Tags = tags;
        TotalCount = totalCount;
        VpcId = vpcId;
        VswitchId = vswitchId;
    }
}
