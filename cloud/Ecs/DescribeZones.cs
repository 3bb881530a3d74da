using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs;

/// <summary>Lists the zones of a region:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeZones"/>.</summary>
internal sealed class DescribeZones() : EcsAction("DescribeZones", mutates: false,
    ["Verbose", "InstanceChargeType", "SpotStrategy", "AcceptLanguage"],
    "Every zone offers every disk category; no instance types are listed.")
{
    public override JsonObject Answer(Request request)
    {
        var zones = Regions.Find(request.Region)!.ZoneIds.Select(zone => new JsonObject
        {
            ["ZoneId"] = zone,
            ["LocalName"] = $"Zone {char.ToUpperInvariant(zone[^1])}",
            ["ZoneType"] = "AvailabilityZone",
            ["AvailableDiskCategories"] = new JsonObject { ["DiskCategories"] = Strings(DiskCategories.All) },
            ["AvailableResourceCreation"] = new JsonObject { ["ResourceTypes"] = Strings(["VSwitch", "Instance", "Disk"]) },
        });
        var answer = Done(request);
        answer["Zones"] = new JsonObject { ["Zone"] = new JsonArray([.. zones]) };
        return answer;
    }

    private static JsonArray Strings(IEnumerable<string> values) =>
        new([.. values.Select(value => (JsonNode)value)]);
}
