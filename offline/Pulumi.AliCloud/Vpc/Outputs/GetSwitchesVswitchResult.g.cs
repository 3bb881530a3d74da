// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Vpc.Outputs;

/// <summary>The object <c>GetSwitchesVswitch</c>.</summary>
[OutputType]
public sealed class GetSwitchesVswitchResult
{
    public readonly int AvailableIpAddressCount;
    public readonly string CidrBlock;
    public readonly string CreationTime;
    public readonly string Description;
    public readonly bool EnableIpv6;
    public readonly string Id;
    public readonly string Ipv6CidrBlock;
    public readonly bool IsDefault;
    public readonly string Name;
    public readonly string ResourceGroupId;
    public readonly string RouteTableId;
    public readonly string Status;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly string VpcId;
    public readonly string VswitchId;
    public readonly string VswitchName;
    public readonly string ZoneId;

    [OutputConstructor]
    private GetSwitchesVswitchResult(
        int availableIpAddressCount,
        string cidrBlock,
        string creationTime,
        string description,
        bool enableIpv6,
        string id,
        string ipv6CidrBlock,
        bool isDefault,
        string name,
        string resourceGroupId,
        string routeTableId,
        string status,
        ImmutableDictionary<string, string> tags,
        string vpcId,
        string vswitchId,
        string vswitchName,
        string zoneId)
    {
        AvailableIpAddressCount = availableIpAddressCount;
        CidrBlock = cidrBlock;
        CreationTime = creationTime;
        Description = description;
        EnableIpv6 = enableIpv6;
        Id = id;
        Ipv6CidrBlock = ipv6CidrBlock;
        IsDefault = isDefault;
        Name = name;
        ResourceGroupId = resourceGroupId;
        RouteTableId = routeTableId;
        Status = status;
        Tags = tags;
        VpcId = vpcId;
        VswitchId = vswitchId;
        VswitchName = vswitchName;
        ZoneId = zoneId;
    }
}
