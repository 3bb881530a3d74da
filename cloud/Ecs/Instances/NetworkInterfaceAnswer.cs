using System.Text.Json.Nodes;
using Infra.Cloud.Vpc;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>The network interface of an instance as DescribeNetworkInterfaces answers it.</summary>
internal static class NetworkInterfaceAnswer
{
    public static JsonObject Of(Request request, Instance instance)
    {
        var at = request.At;
        var ip = PrivateAddresses.Of(request.Store, instance, at);
        return new()
        {
            ["NetworkInterfaceId"] = instance.NetworkInterfaceId,
            ["NetworkInterfaceName"] = "",
            ["Type"] = "Primary",
            ["Status"] = "InUse",
            ["InstanceId"] = instance.Id,
            ["VpcId"] = instance.VpcId(request),
            ["VSwitchId"] = instance.Address.At(at)!.VSwitchId,
            ["ZoneId"] = instance.Zone,
            ["PrivateIpAddress"] = ip,
            ["MacAddress"] = Mac(instance),
            ["NetworkInterfaceTrafficMode"] = "Standard",
            ["QueuePairNumber"] = 0,
            ["CreationTime"] = ApiTime.Text(instance.CreatedAt),
            ["Attachment"] = new JsonObject { ["InstanceId"] = instance.Id, ["NetworkCardIndex"] = 0 },
            ["SecurityGroupIds"] = new JsonObject
            {
                ["SecurityGroupId"] = new JsonArray(
                    [.. instance.SecurityGroups.At(at).Select(group => (JsonNode)group)]),
            },
            ["PrivateIpSets"] = new JsonObject
            {
                ["PrivateIpSet"] = new JsonArray(new JsonObject { ["PrivateIpAddress"] = ip, ["Primary"] = true }),
            },
            ["Ipv6Sets"] = new JsonObject { ["Ipv6Set"] = new JsonArray() },
            ["Tags"] = DiskAnswer.TagsOf(instance.TagsAt(at)),
        };
    }

    /// <summary>A hardware address in the range of Alibaba Cloud that follows from the identifier.</summary>
    public static string Mac(Instance instance)
    {
        Span<byte> hash = stackalloc byte[32];
        Identifiers.Hash([instance.NetworkInterfaceId], hash);
        return $"00:16:3e:{hash[0] & 127:x2}:{hash[1]:x2}:{hash[2]:x2}";
    }
}
