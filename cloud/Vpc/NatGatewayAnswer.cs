using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>A NAT gateway as DescribeNatGateways answers it.</summary>
internal static class NatGatewayAnswer
{
    public static JsonObject Of(Request request, NatGateway nat)
    {
        var at = request.At;
        var eips = request.Store.Eips.At(at).Where(eip => eip.TargetAt(at)?.InstanceId == nat.Id);
        return new()
        {
            ["NatGatewayId"] = nat.Id,
            ["Name"] = nat.Name.At(at),
            ["Description"] = nat.Description.At(at),
            ["RegionId"] = nat.Region,
            ["VpcId"] = nat.VpcId,
            ["Status"] = nat.StatusAt(at),
            ["BusinessStatus"] = "Normal",
            ["NatType"] = "Enhanced",
            ["NetworkType"] = nat.NetworkType,
            ["Spec"] = "",
            ["InstanceChargeType"] = "PostPaid",
            ["InternetChargeType"] = nat.InternetChargeType,
            ["EipBindMode"] = "MULTI_BINDED",
            ["IcmpReplyEnabled"] = nat.IcmpReply.At(at),
            ["PrivateLinkEnabled"] = false,
            ["DeletionProtection"] = nat.DeletionProtection.At(at),
            ["ResourceGroupId"] = nat.ResourceGroup.At(at),
            ["CreationTime"] = ApiTime.Text(nat.CreatedAt),
            ["ExpiredTime"] = "",
            ["SnatTableIds"] = new JsonObject { ["SnatTableId"] = new JsonArray(nat.SnatTableId) },
            ["ForwardTableIds"] = new JsonObject { ["ForwardTableId"] = new JsonArray(nat.ForwardTableId) },
            ["FullNatTableIds"] = new JsonObject { ["FullNatTableId"] = new JsonArray() },
            ["IpLists"] = new JsonObject
            {
                ["IpList"] = new JsonArray([.. eips.Select(eip => new JsonObject
                {
                    ["AllocationId"] = eip.Id,
                    ["IpAddress"] = eip.Ip,
                    ["UsingStatus"] = request.Store.SnatEntries.At(at).Any(
                        entry => entry.NatGatewayId == nat.Id && entry.SnatIp.At(at).Split(',').Contains(eip.Ip))
                        ? "UsedBySnatTable" : "Idle",
                })]),
            },
            ["NatGatewayPrivateInfo"] = new JsonObject
            {
                ["VswitchId"] = nat.VSwitchId,
                ["PrivateIpAddress"] = PrivateAddresses.Of(request.Store, nat, at),
                ["IzNo"] = request.Store.VSwitches.Peek(nat.VSwitchId)!.Zone,
            },
            ["Tags"] = VpcTags.Answer(nat.TagsAt(at)),
        };
    }
}
