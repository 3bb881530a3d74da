using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Kms;

/// <summary>Lists the regions that have KMS:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeRegions"/>.</summary>
internal sealed class DescribeRegions() : KmsAction("DescribeRegions", mutates: false, [],
    "The regions of the embedded cloud.")
{
    // The RAM page of KMS says so.
    public override bool NeedsNoPermission => true;

    public override JsonObject Answer(Request request) => new()
    {
        ["Regions"] = new JsonObject
        {
            ["Region"] = new JsonArray([.. Regions.All.Select(region => new JsonObject { ["RegionId"] = region.Id })]),
        },
        ["RequestId"] = request.RequestId,
    };
}
