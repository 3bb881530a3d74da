using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Puts tags on resources:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/TagResources"/>.</summary>
internal sealed class TagResources() : VpcAction("TagResources", mutates: true,
    ["ResourceType", "ResourceId.N", "Tag.N.Key", "Tag.N.Value"], "VPCs, vSwitches, NAT gateways and EIPs.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        VpcTags.Of(request).Put();
        return Done(request);
    }
}
