using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram;

/// <summary>Lists the tags of roles, users or policies:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/ListTagResources"/>.</summary>
internal sealed class ListTagResources() : RamAction("ListTagResources", mutates: false,
    ["ResourceType", "ResourceNames.N", "Tag.N.Key", "Tag.N.Value", "NextToken", "PageSize"])
{
    public override JsonObject Answer(Request request)
    {
        var size = request.Integer("PageSize", 1, 100) ?? 100;
        var resources = RamTags.Resources(request, required: false);
        return TagList.Answer(request, size, request.Required("ResourceType"),
            resources.Select(resource => (resource.Name, resource.Entity.TagsAt(request.At))),
            nameField: "ResourceName");
    }
}
