using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>Looks regions and zones up.</summary>
internal static class PlaceFunctions
{
    /// <summary>alicloud_regions: https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/regions.</summary>
    public static Properties GetRegions(ProviderCalls calls, Properties arguments)
    {
        var name = arguments.GetValueOrDefault("name") as string;
        if (arguments.GetValueOrDefault("current") is true)
        {
            if (name is { Length: > 0 } && name != calls.Region)
                throw new ProviderException($"'name' must be the current region {calls.Region} where 'current' is true; got {name}");
            name = calls.Region;
        }

        var regions = calls.Call(EcsCalls.Product, "DescribeRegions", FunctionPages.Timeout, []).Items("Regions", "Region")
            .Where(region => name is not { Length: > 0 } || region.Text("RegionId") == name)
            .OrderBy(region => region.Text("RegionId"), StringComparer.Ordinal).ToArray();
        if (regions.Length == 0) throw new ProviderException("No matching regions found.");

        var result = FunctionResult.Of(arguments, [.. regions.Select(region => region.Text("RegionId")!)]);
        result["regions"] = regions.Select(region => (object?)new Properties(StringComparer.Ordinal)
        {
            ["id"] = region.Text("RegionId"),
            ["regionId"] = region.Text("RegionId"),
            ["localName"] = region.Text("LocalName") ?? "",
        }).ToArray();
        return result;
    }

    /// <summary>alicloud_zones: https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/zones.</summary>
    public static Properties GetZones(ProviderCalls calls, Properties arguments)
    {
        foreach (var unsupported in new[] { "multi", "availableSlbAddressType", "availableSlbAddressIpVersion" })
            if (arguments.GetValueOrDefault(unsupported) is { } value && !ResourceDiff.IsZero(value))
                throw new ProviderException($"getZones with '{unsupported}' is not supported by the local engine");

        var zones = calls.Call(EcsCalls.Product, "DescribeZones", FunctionPages.Timeout, [],
                ("RegionId", calls.Region), ("InstanceChargeType", arguments.Text("instanceChargeType")), ("SpotStrategy", arguments.Text("spotStrategy")))
            .Items("Zones", "Zone")
            .Where(zone => Offers(zone, "AvailableDiskCategories", "DiskCategories", arguments.Text("availableDiskCategory"))
                && Offers(zone, "AvailableInstanceTypes", "InstanceTypes", arguments.Text("availableInstanceType"))
                && Offers(zone, "AvailableResourceCreation", "ResourceTypes", arguments.Text("availableResourceCreation")))
            .OrderBy(zone => zone.Text("ZoneId"), StringComparer.Ordinal).ToArray();

        var result = FunctionResult.Of(arguments, [.. zones.Select(zone => zone.Text("ZoneId")!)]);
        result["zones"] = zones.Select(zone => (object?)Describe(zone)).ToArray();
        return result;
    }

    private static bool Offers(JsonNode zone, string list, string item, string? wanted) =>
        wanted is null || List(zone, list, item).Contains(wanted);

    private static object?[] List(JsonNode zone, string list, string item) =>
        ApiValues.From(zone[list]?[item]) as object?[] ?? [];

    private static Properties Describe(JsonNode zone) => new(StringComparer.Ordinal)
    {
        ["id"] = zone.Text("ZoneId"),
        ["localName"] = zone.Text("LocalName") ?? "",
        ["availableDiskCategories"] = List(zone, "AvailableDiskCategories", "DiskCategories"),
        ["availableInstanceTypes"] = List(zone, "AvailableInstanceTypes", "InstanceTypes"),
        ["availableResourceCreations"] = List(zone, "AvailableResourceCreation", "ResourceTypes"),
        ["multiZoneIds"] = Array.Empty<object?>(),
        ["slbSlaveZoneIds"] = Array.Empty<object?>(),
    };
}
