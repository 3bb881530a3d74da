using System.Text.Json.Nodes;
using Infra.Cloud.Ecs.KeyPairs;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs;

/// <summary>Moves a resource into a resource group:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/JoinResourceGroup"/>.</summary>
internal sealed class JoinResourceGroup() : EcsAction("JoinResourceGroup", mutates: true,
    ["ResourceGroupId", "ResourceId", "ResourceType"], "Resource groups are not checked.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var group = request.Required("ResourceGroupId");
        var resource = EcsTags.Of(request).Named(request.Required("ResourceId"));
        switch (resource)
        {
            case NamedEntity named:
                named.ResourceGroup = named.ResourceGroup.Set(request.Moment, group);
                break;
            case KeyPair pair:
                pair.ResourceGroup = pair.ResourceGroup.Set(request.Moment, group);
                break;
            default:
                throw request.Refuse(EcsErrors.ResourceTypeNotFound);
        }

        request.Touch(resource);
        return Done(request);
    }
}
