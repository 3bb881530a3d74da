using System.Text.Json.Nodes;
using Infra.Cloud.State;

namespace Infra.Cloud.Vpc;

/// <summary>Moves a resource into a resource group:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/MoveResourceGroup"/>.</summary>
internal sealed class MoveResourceGroup() : VpcAction("MoveResourceGroup", mutates: true,
    ["NewResourceGroupId", "ResourceId", "ResourceType"], "VPCs and EIPs; resource groups are not checked.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var group = request.Required("NewResourceGroupId");
        var id = request.Required("ResourceId");
        var type = request.OneOf("ResourceType", "vpc", "vpc", "VPC", "eip", "EIP");
        NamedEntity? resource = type is "vpc" or "VPC"
            ? request.Find(request.Store.Networks, id) : request.Find(request.Store.Eips, id);
        if (resource is null)
            throw request.Refuse(type is "vpc" or "VPC" ? VpcErrors.VpcNotFound : VpcErrors.EipNotFound);

        resource.ResourceGroup = resource.ResourceGroup.Set(request.Moment, group);
        request.Touch(resource);
        return Done(request);
    }
}
