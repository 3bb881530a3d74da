using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs;

/// <summary>Puts tags on resources:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/TagResources"/>.</summary>
internal sealed class TagResources() : EcsAction("TagResources", mutates: true,
    ["ResourceType", "ResourceId.N", "Tag.N.Key", "Tag.N.Value"], "Disks, snapshots and instances.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var tags = EcsTags.Read(request);
        if (tags.Count == 0)
            throw request.Refuse(new ServiceError(404, "MissingParameter.Tags",
                "The parameter - Tags should not be null."));

        var resources = TaggedResources.Of(request, required: true);
        foreach (var resource in resources)
            if (resource.TagsAt(request.At).Concat(tags).DistinctBy(tag => tag.Key).Count() > EcsTags.Quota)
                throw request.Refuse(EcsErrors.TagQuota);

        foreach (var resource in resources)
        {
            resource.Tags ??= [];
            foreach (var (key, value) in tags) resource.Tags.Put(request.Moment, key, value);
            request.Touch(resource);
        }

        return Done(request);
    }
}
