using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos;

/// <summary>Takes tags off templates or executions:
/// <see href="https://api.alibabacloud.com/document/oos/2019-06-01/UntagResources"/>.</summary>
internal sealed class UntagResources() : OosAction("UntagResources", mutates: true,
    ["ResourceType", "ResourceIds", "TagKeys", "All"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        request.Required("ResourceIds");
        var keys = OosJson.Texts(request, "TagKeys");
        var all = keys.Count == 0 && request.Boolean("All") == true;
        foreach (var (_, resource) in OosResources.Named(request))
        {
            var own = resource.TagsAt(request.At).Select(tag => tag.Key).ToList();
            foreach (var key in all ? own : own.Intersect(keys)) resource.Tags!.Put(request.Moment, key, null);
            request.Touch(resource);
        }

        return Done(request);
    }
}
