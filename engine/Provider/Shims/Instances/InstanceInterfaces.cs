using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>Reads the network interfaces of an instance, each by itself as the provider does.</summary>
internal static class InstanceInterfaces
{
    public static void Read(ResourceStep step, JsonNode instance)
    {
        var secondary = new List<object?>();
        foreach (var card in instance.Items("NetworkInterfaces", "NetworkInterface"))
        {
            if (Describe(step, card) is not { } found) continue;
            if (card.Text("Type") == "Primary") ReadPrimary(step, card, found);
            else secondary.Add(Secondary(card, found));
        }
        step.Outputs["networkInterfaces"] = secondary.ToArray();
    }

    private static void ReadPrimary(ResourceStep step, JsonNode card, JsonNode found)
    {
        step.Set("networkInterfaceId", card["NetworkInterfaceId"]);
        step.Set("primaryIpAddress", card["PrimaryIpAddress"]);
        step.Set(found,
            ("networkInterfaceTrafficMode", "NetworkInterfaceTrafficMode"), ("queuePairNumber", "QueuePairNumber"),
            ("sourceDestCheck", "SourceDestCheck"));
        step.Set("networkCardIndex", found["Attachment"]?["NetworkCardIndex"]);

        var addresses = found.Items("PrivateIpSets", "PrivateIpSet").Where(address => address.Text("Primary") != "true")
            .Select(address => (object?)address.Text("PrivateIpAddress")).ToArray();
        var ipv6 = found.Items("Ipv6Sets", "Ipv6Set").Select(address => (object?)address.Text("Ipv6Address")).ToArray();
        step.Outputs["secondaryPrivateIps"] = addresses;
        step.Outputs["secondaryPrivateIpAddressCount"] = (double)addresses.Length;
        step.Outputs["ipv6Addresses"] = ipv6;
        step.Outputs["ipv6AddressCount"] = (double)ipv6.Length;
    }

    private static Properties Secondary(JsonNode card, JsonNode found) => new(StringComparer.Ordinal)
    {
        ["networkInterfaceId"] = card.Text("NetworkInterfaceId"),
        ["vswitchId"] = found.Text("VSwitchId"),
        ["networkInterfaceTrafficMode"] = found.Text("NetworkInterfaceTrafficMode"),
        ["queuePairNumber"] = ApiValues.From(found["QueuePairNumber"]),
        ["securityGroupIds"] = ApiValues.From(found["SecurityGroupIds"]?["SecurityGroupId"]),
        ["networkCardIndex"] = ApiValues.From(found["Attachment"]?["NetworkCardIndex"]),
    };

    private static JsonNode? Describe(ResourceStep step, JsonNode card) => step.Calls.Call(EcsCalls.Product,
        "DescribeNetworkInterfaces", step.UpdateTimeout, [],
        ("RegionId", step.Calls.Region), ("NetworkInterfaceId.1", card.Text("NetworkInterfaceId")))
        .Items("NetworkInterfaceSets", "NetworkInterfaceSet").FirstOrDefault();
}
