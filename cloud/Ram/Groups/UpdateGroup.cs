using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Groups;

/// <summary>Changes a group: <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/UpdateGroup"/>.</summary>
internal sealed class UpdateGroup() : GroupAction("UpdateGroup", mutates: true,
    ["GroupName", "NewGroupName", "NewComments"])
{
    public override JsonObject Answer(Request request)
    {
        var group = GroupOf(request);
        var name = request.Optional("NewGroupName") is null ? null : GroupRules.Name(request, "NewGroupName");
        var comments = GroupRules.Comments(request, "NewComments");
        if (name is not null && Group.Find(request.Store, name, request.At) is { } other && other != group)
            throw request.Refuse(GroupErrors.Exists);

        if (name is not null) group.Name = group.Name.Set(request.Moment, name);
        if (comments is not null) group.Comments = group.Comments.Set(request.Moment, comments);
        group.UpdatedAt = group.UpdatedAt.Set(request.Moment, request.At);
        request.Touch(group);
        return Full(request, group);
    }
}
