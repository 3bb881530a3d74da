using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Lists the tags of resources:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/ListTagResources"/>.</summary>
internal sealed class ListTagResources() : VpcAction("ListTagResources", mutates: false,
    ["ResourceType", "ResourceId.N", "Tag.N.Key", "Tag.N.Value", "NextToken", "MaxResults"],
    "VPCs, vSwitches, NAT gateways and EIPs.")
{
    public override JsonObject Answer(Request request) => TagList.Answer(
        request, request.Integer("MaxResults", 1, 50) ?? 20, request.Required("ResourceType"),
        VpcTags.Of(request).Listed().Select(resource => (resource.Id, resource.TagsAt(request.At))));
}
