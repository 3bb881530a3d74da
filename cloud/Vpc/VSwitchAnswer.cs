using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Vpc;

/// <summary>A vSwitch as DescribeVSwitches and DescribeVSwitchAttributes answer it.</summary>
internal static class VSwitchAnswer
{
    public static JsonObject Of(Request request, VSwitch vSwitch)
    {
        var at = request.At;
        var vpc = request.Store.Networks.Peek(vSwitch.VpcId)!;
        var free = vSwitch.Range.Count - NetworkLimits.ReservedAddresses - PrivateAddresses.Used(request, vSwitch);
        return new()
        {
            ["VSwitchId"] = vSwitch.Id,
            ["VSwitchName"] = vSwitch.Name.At(at),
            ["Description"] = vSwitch.Description.At(at),
            ["VpcId"] = vSwitch.VpcId,
            ["ZoneId"] = vSwitch.Zone,
            ["CidrBlock"] = vSwitch.Cidr,
            ["Ipv6CidrBlock"] = "",
            ["Status"] = vSwitch.StatusAt(at),
            ["IsDefault"] = false,
            ["AvailableIpAddressCount"] = free,
            ["ResourceGroupId"] = vSwitch.ResourceGroup.At(at),
            ["NetworkAclId"] = "",
            ["CreationTime"] = ApiTime.Text(vSwitch.CreatedAt),
            ["OwnerId"] = long.Parse(CloudAccount.ReservedId),
            ["RouteTable"] = new JsonObject
            {
                ["RouteTableId"] = vpc.RouteTableId,
                ["RouteTableType"] = "System",
            },
            ["Tags"] = VpcTags.Answer(vSwitch.TagsAt(at)),
        };
    }
}
