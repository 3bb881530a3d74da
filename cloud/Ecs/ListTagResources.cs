using System.Text.Json.Nodes;
using Infra.Cloud.Ecs.KeyPairs;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs;

/// <summary>Lists the tags of resources:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ListTagResources"/>.</summary>
internal sealed class ListTagResources() : EcsAction("ListTagResources", mutates: false,
    ["ResourceType", "ResourceId.N", "Tag.N.Key", "Tag.N.Value", "NextToken"], EcsTags.Kinds)
{
    public override JsonObject Answer(Request request)
    {
        request.CheckCount("Tag", 20);
        return TagList.Answer(request, 50, request.Required("ResourceType"),
            EcsTags.Of(request).Listed().Select(resource => (NameOf(resource), resource.TagsAt(request.At))));
    }

    private static string NameOf(Entity resource) => resource is KeyPair pair ? pair.Name : resource.Id;
}
