using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>A VPC as DescribeVpcs and DescribeVpcAttribute answer it.</summary>
internal static class NetworkAnswer
{
    public static JsonObject Of(Request request, Network vpc)
    {
        var at = request.At;
        var switches = request.Store.VSwitches.At(at).Where(vSwitch => vSwitch.VpcId == vpc.Id);
        return new()
        {
            ["VpcId"] = vpc.Id,
            ["VpcName"] = vpc.Name.At(at),
            ["Description"] = vpc.Description.At(at),
            ["CidrBlock"] = vpc.Cidr.At(at),
            ["Ipv6CidrBlock"] = "",
            ["Status"] = vpc.StatusAt(at),
            ["RegionId"] = vpc.Region,
            ["VRouterId"] = vpc.RouterId,
            ["IsDefault"] = false,
            ["ClassicLinkEnabled"] = false,
            ["EnabledIpv6"] = false,
            ["DnsHostnameStatus"] = vpc.DnsHostname.At(at) ? "ENABLED" : "DISABLED",
            ["ResourceGroupId"] = vpc.ResourceGroup.At(at),
            ["CreationTime"] = ApiTime.Text(vpc.CreatedAt),
            ["OwnerId"] = long.Parse(CloudAccount.ReservedId),
            ["UserCidrs"] = List("UserCidr", vpc.UserCidr.Split(',', StringSplitOptions.RemoveEmptyEntries)),
            ["SecondaryCidrBlocks"] = List("SecondaryCidrBlock", []),
            ["Ipv6CidrBlocks"] = List("Ipv6CidrBlock", []),
            ["VSwitchIds"] = List("VSwitchId", switches.Select(vSwitch => vSwitch.Id)),
            ["Tags"] = VpcTags.Answer(vpc.TagsAt(at)),
        };
    }

    private static JsonObject List(string item, IEnumerable<string> values) =>
        new() { [item] = new JsonArray([.. values.Select(value => (JsonNode)value)]) };
}
