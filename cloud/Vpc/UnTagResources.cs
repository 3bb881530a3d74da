using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Takes tags off resources:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/UnTagResources"/>.</summary>
internal sealed class UnTagResources() : VpcAction("UnTagResources", mutates: true,
    ["ResourceType", "ResourceId.N", "TagKey.N", "All"], "VPCs, vSwitches, NAT gateways and EIPs.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        VpcTags.Of(request).Remove();
        return Done(request);
    }
}
