// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Vpc;

/// <summary>What <see cref="GetSwitches"/> answers.</summary>
[OutputType]
public sealed class GetSwitchesResult
{
    public readonly string? CidrBlock;
    public readonly bool? DryRun;
    public readonly string Id;
    public readonly ImmutableArray<string> Ids;
    public readonly bool? IsDefault;
    public readonly string? NameRegex;
    public readonly ImmutableArray<string> Names;
    public readonly string? OutputFile;
    public readonly string? ResourceGroupId;
    public readonly string? RouteTableId;
    public readonly string? Status;
    public readonly ImmutableDictionary<string, string>? Tags;
    public readonly string? VpcId;
    public readonly string? VswitchName;
    public readonly int? VswitchOwnerId;
    public readonly ImmutableArray<global::Pulumi.AliCloud.Vpc.Outputs.GetSwitchesVswitchResult> Vswitches;
    public readonly string? ZoneId;

    [OutputConstructor]
    private GetSwitchesResult(
        string? cidrBlock,
        bool? dryRun,
        string id,
        ImmutableArray<string> ids,
        bool? isDefault,
        string? nameRegex,
        ImmutableArray<string> names,
        string? outputFile,
        string? resourceGroupId,
        string? routeTableId,
        string? status,
        ImmutableDictionary<string, string>? tags,
        string? vpcId,
        string? vswitchName,
        int? vswitchOwnerId,
        ImmutableArray<global::Pulumi.AliCloud.Vpc.Outputs.GetSwitchesVswitchResult> vswitches,
        string? zoneId)
    {
        CidrBlock = cidrBlock;
        DryRun = dryRun;
        Id = id;
        Ids = ids;
        IsDefault = isDefault;
        NameRegex = nameRegex;
        Names = names;
        OutputFile = outputFile;
        ResourceGroupId = resourceGroupId;
        RouteTableId = routeTableId;
        Status = status;
        Tags = tags;
        VpcId = vpcId;
        VswitchName = vswitchName;
        VswitchOwnerId = vswitchOwnerId;
        Vswitches = vswitches;
        ZoneId = zoneId;
    }
}
