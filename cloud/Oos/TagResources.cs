using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos;

/// <summary>Puts tags on templates or executions:
/// <see href="https://api.alibabacloud.com/document/oos/2019-06-01/TagResources"/>.</summary>
internal sealed class TagResources() : OosAction("TagResources", mutates: true,
    ["ResourceType", "ResourceIds", "Tags"])
{
    private const int Quota = 20;

    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        request.Required("ResourceIds");
        request.Required("Tags");
        var tags = OosJson.Tags(request);
        if (tags.Count == 0) throw request.Invalid("Tags");
        var resources = OosResources.Named(request);
        if (resources.Exists(one => one.Entity.TagsAt(request.At).Concat(tags).DistinctBy(tag => tag.Key).Count() > Quota))
            throw request.Invalid("Tags");

        foreach (var (_, resource) in resources)
        {
            resource.Tags ??= [];
            foreach (var (key, value) in tags) resource.Tags.Put(request.Moment, key, value);
            request.Touch(resource);
        }

        return Done(request);
    }
}
