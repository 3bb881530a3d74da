using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>Looks vSwitches up.</summary>
internal static class NetworkFunctions
{
    private const int PageSize = 50;

    /// <summary>alicloud_vswitches: https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/vswitches.</summary>
    public static Properties GetSwitches(ProviderCalls calls, Properties arguments)
    {
        var switches = FunctionPages.All(calls, "Vpc", "DescribeVSwitches", PageSize, ("VSwitches", "VSwitch"),
                ("RegionId", calls.Region), ("VpcId", arguments.Text("vpcId")), ("ZoneId", arguments.Text("zoneId")),
                ("VSwitchName", arguments.Text("vswitchName")), ("IsDefault", arguments.Text("isDefault")),
                ("ResourceGroupId", arguments.Text("resourceGroupId")), ("RouteTableId", arguments.Text("routeTableId")),
                ("VSwitchOwnerId", arguments.Text("vswitchOwnerId")))
            .Where(item => FunctionResult.Matches(arguments, "nameRegex", item.Text("VSwitchName") ?? "")
                && FunctionResult.IsAskedFor(arguments, item.Text("VSwitchId")!)
                && (arguments.Text("cidrBlock") ?? item.Text("CidrBlock")) == item.Text("CidrBlock")
                && (arguments.Text("status") ?? item.Text("Status")) == item.Text("Status")
                && arguments.HasTags(item))
            .OrderBy(item => item.Text("VSwitchId"), StringComparer.Ordinal).ToArray();

        var result = FunctionResult.Of(arguments, [.. switches.Select(item => item.Text("VSwitchId")!)]);
        result["names"] = switches.Select(item => (object?)item.Text("VSwitchName")).ToArray();
        result["vswitches"] = switches.Select(item => (object?)Describe(item)).ToArray();
        return result;
    }

    private static Properties Describe(JsonNode item) => new(StringComparer.Ordinal)
    {
        ["id"] = item.Text("VSwitchId"),
        ["vswitchId"] = item.Text("VSwitchId"),
        ["name"] = item.Text("VSwitchName") ?? "",
        ["vswitchName"] = item.Text("VSwitchName") ?? "",
        ["vpcId"] = item.Text("VpcId") ?? "",
        ["zoneId"] = item.Text("ZoneId") ?? "",
        ["cidrBlock"] = item.Text("CidrBlock") ?? "",
        ["ipv6CidrBlock"] = item.Text("Ipv6CidrBlock") ?? "",
        ["enableIpv6"] = item.Text("EnabledIpv6Status") == "true",
        ["description"] = item.Text("Description") ?? "",
        ["isDefault"] = item.Text("IsDefault") == "true",
        ["status"] = item.Text("Status") ?? "",
        ["creationTime"] = item.Text("CreationTime") ?? "",
        ["resourceGroupId"] = item.Text("ResourceGroupId") ?? "",
        ["routeTableId"] = item["RouteTable"].Text("RouteTableId") ?? "",
        ["availableIpAddressCount"] = ApiValues.From(item["AvailableIpAddressCount"]) ?? 0.0,
        ["tags"] = Tags.Of(item),
    };
}
