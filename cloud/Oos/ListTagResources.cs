using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos;

/// <summary>Lists the tags of templates or executions:
/// <see href="https://api.alibabacloud.com/document/oos/2019-06-01/ListTagResources"/>.</summary>
internal sealed class ListTagResources() : OosAction("ListTagResources", mutates: false,
    ["ResourceType", "ResourceIds", "Tags", "NextToken"], "A page has 50 tags.")
{
    private const int PageSize = 50;

    public override JsonObject Answer(Request request)
    {
        var type = OosResources.TypeOf(request);
        var wanted = OosJson.Tags(request);
        var resources = OosResources.Listed(request)
            .Select(one => (one.Id, Tags: one.Entity.TagsAt(request.At)))
            .Where(one => wanted.TrueForAll(tag => one.Tags.Contains(tag)));
        return TagList.Answer(request, PageSize, type, resources);
    }
}
