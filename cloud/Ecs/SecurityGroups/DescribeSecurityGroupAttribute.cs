using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>Tells about one security group and its rules:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSecurityGroupAttribute"/>.</summary>
internal sealed class DescribeSecurityGroupAttribute() : SecurityGroupAction("DescribeSecurityGroupAttribute",
    mutates: false, ["Direction", "NicType", "NextToken", "MaxResults"],
    "All rules are on one page. The order of the rules is not documented; oldest first is given.")
{
    public override JsonObject Answer(Request request)
    {
        var group = GroupOf(request);
        var direction = request.OneOf("Direction", "all", "all", "ingress", "egress");
        request.OneOf("NicType", "intranet", "intranet", "internet");
        var rules = RulesOf(request, group).Where(rule => direction == "all" || rule.Terms.Direction == direction);
        return new()
        {
            ["SecurityGroupId"] = group.Id,
            ["SecurityGroupName"] = group.Name.At(request.At),
            ["Description"] = group.Description.At(request.At),
            ["VpcId"] = group.VpcId,
            ["RegionId"] = group.Region,
            ["InnerAccessPolicy"] = group.InnerAccessPolicy.At(request.At),
            ["Permissions"] = new JsonObject
            {
                ["Permission"] = new JsonArray([.. rules.Select(rule => Describe(request, rule))]),
            },
            ["NextToken"] = "",
            ["RequestId"] = request.RequestId,
        };
    }

    private static JsonObject Describe(Request request, SecurityGroupRule rule)
    {
        var terms = rule.Terms;
        var isIngress = terms.Direction == "ingress";
        return new()
        {
            ["SecurityGroupRuleId"] = rule.Id,
            ["Direction"] = terms.Direction,
            ["IpProtocol"] = terms.Protocol,
            ["PortRange"] = terms.Ports,
            ["Policy"] = terms.Policy,
            ["Priority"] = terms.Priority.ToString(),
            ["NicType"] = "intranet",
            ["Description"] = rule.Description.At(request.At),
            ["CreateTime"] = ApiTime.Text(rule.CreatedAt),
            ["SourceCidrIp"] = isIngress ? terms.Cidr : "",
            ["SourceGroupId"] = isIngress ? terms.GroupId : "",
            ["SourceGroupOwnerAccount"] = "",
            ["SourcePrefixListId"] = "",
            ["SourcePortRange"] = "",
            ["Ipv6SourceCidrIp"] = "",
            ["DestCidrIp"] = isIngress ? "" : terms.Cidr,
            ["DestGroupId"] = isIngress ? "" : terms.GroupId,
            ["DestGroupOwnerAccount"] = "",
            ["DestPrefixListId"] = "",
            ["Ipv6DestCidrIp"] = "",
        };
    }
}
