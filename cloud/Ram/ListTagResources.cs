using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram;

/// <summary>Lists the tags of roles:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/ListTagResources"/>.</summary>
internal sealed class ListTagResources() : RamAction("ListTagResources", mutates: false,
    ["ResourceType", "ResourceNames.N", "Tag.N.Key", "Tag.N.Value", "NextToken", "PageSize"],
    "Roles only; there are no users and custom policies.")
{
    public override JsonObject Answer(Request request)
    {
        var size = request.Integer("PageSize", 1, 100) ?? 100;
        var roles = RoleTags.Roles(request, required: false);
        if (roles.Count == 0) roles = [.. request.Store.Roles.At(request.At)];
        return TagList.Answer(request, size, "role",
            roles.Select(role => (role.Id, role.TagsAt(request.At))), nameField: "ResourceName");
    }
}
