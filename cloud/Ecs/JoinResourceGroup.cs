using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs;

/// <summary>Moves a disk into a resource group:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/JoinResourceGroup"/>.</summary>
internal sealed class JoinResourceGroup() : EcsAction("JoinResourceGroup", mutates: true,
    ["ResourceGroupId", "ResourceId", "ResourceType"], "Disks only; resource groups are not checked.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        if (request.Required("ResourceType") != "disk") throw request.Refuse(EcsErrors.ResourceTypeNotFound);

        var group = request.Required("ResourceGroupId");
        var disk = request.Find(request.Store.Disks, request.Required("ResourceId"))
            ?? throw request.Refuse(EcsErrors.ResourceNotFound);
        disk.ResourceGroup = disk.ResourceGroup.Set(request.Moment, group);
        request.Touch(disk);
        return Done(request);
    }
}
