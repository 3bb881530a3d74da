using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs;

/// <summary>Puts tags on resources:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/TagResources"/>.</summary>
internal sealed class TagResources() : EcsAction("TagResources", mutates: true,
    ["ResourceType", "ResourceId.N", "Tag.N.Key", "Tag.N.Value"], EcsTags.Kinds)
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        EcsTags.Of(request).Put();
        return Done(request);
    }
}
