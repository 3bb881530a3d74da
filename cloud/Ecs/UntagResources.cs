using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs;

/// <summary>Takes tags off resources:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/UntagResources"/>.</summary>
internal sealed class UntagResources() : EcsAction("UntagResources", mutates: true,
    ["ResourceType", "ResourceId.N", "TagKey.N", "All"], EcsTags.Kinds)
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        request.CheckCount("TagKey", 20);
        EcsTags.Of(request).Remove();
        return Done(request);
    }
}
