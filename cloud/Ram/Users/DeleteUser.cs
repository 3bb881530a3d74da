using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Users;

/// <summary>Deletes a user that has nothing any more:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/DeleteUser"/>.</summary>
internal sealed class DeleteUser() : RamAction("DeleteUser", mutates: true, ["UserName"])
{
    public override JsonObject Answer(Request request)
    {
        var user = UserOf(request);
        if (request.Store.AccessKeysOf(user.Id, request.At).Any()) throw request.Refuse(UserErrors.HasKeys);
        if (user.Policies?.At(request.At).Any() == true) throw request.Refuse(UserErrors.HasPolicies);
        if (user.Groups?.At(request.At).Any() == true) throw request.Refuse(UserErrors.InGroups);

        user.DeleteAt(request.At);
        request.Touch(user);
        return Done(request);
    }
}
