using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Groups;

/// <summary>An action about groups.</summary>
internal abstract class GroupAction(string name, bool mutates, string[] parameters, string differs = "")
    : RamAction(name, mutates, parameters, differs)
{
    protected static Group GroupOf(Request request) =>
        Group.Find(request.Store, request.Required("GroupName"), request.At)
        ?? throw request.Refuse(GroupErrors.NotFound);

    protected static JsonObject Describe(Group group, DateTimeOffset time) => new()
    {
        ["GroupId"] = group.Id,
        ["GroupName"] = group.Name.At(time),
        ["Comments"] = group.Comments.At(time),
        ["CreateDate"] = ApiTime.Text(group.CreatedAt),
        ["UpdateDate"] = ApiTime.Text(group.UpdatedAt.At(time)),
    };

    protected static JsonObject Full(Request request, Group group) =>
        new() { ["Group"] = Describe(group, request.At), ["RequestId"] = request.RequestId };
}
