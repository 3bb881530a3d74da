using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Groups;

/// <summary>Makes a group: <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/CreateGroup"/>.</summary>
internal sealed class CreateGroup() : GroupAction("CreateGroup", mutates: true, ["GroupName", "Comments"],
    "Names that differ in case only are the same.")
{
    public override JsonObject Answer(Request request)
    {
        var name = GroupRules.Name(request, "GroupName");
        var comments = GroupRules.Comments(request, "Comments") ?? "";
        if (Group.Find(request.Store, name, request.At) is not null) throw request.Refuse(GroupErrors.Exists);
        if (request.Store.Groups.CountAt(request.At, _ => true) >= GroupRules.Quota)
            throw request.Refuse(GroupErrors.TooMany);

        var id = Identifiers.Letters(16, request.Options.Seed, "group", request.Origin, ApiTime.Exact(request.At), name);
        var group = new Group
        {
            Id = $"g-{id}",
            CreatedAt = request.At,
            Name = new(name),
            Comments = new(comments),
            UpdatedAt = new(request.At),
        };
        request.Store.Groups.Put(group);
        request.Touch(group);
        return AsMade("Group", Full(request, group));
    }
}
