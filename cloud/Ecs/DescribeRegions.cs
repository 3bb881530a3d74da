using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs;

/// <summary>Lists the regions:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRegions"/>.</summary>
internal sealed class DescribeRegions() : EcsAction("DescribeRegions", mutates: false,
    ["InstanceChargeType", "ResourceType", "AcceptLanguage"], "Names are English whatever AcceptLanguage says.")
{
    public override JsonObject Answer(Request request)
    {
        var regions = Regions.All.Select(region => new JsonObject
        {
            ["RegionId"] = region.Id,
            ["LocalName"] = region.Name,
            ["RegionEndpoint"] = $"ecs.{region.Id}.aliyuncs.com",
            ["Status"] = "available",
        });
        var answer = Done(request);
        answer["Regions"] = new JsonObject { ["Region"] = new JsonArray([.. regions]) };
        return answer;
    }
}
