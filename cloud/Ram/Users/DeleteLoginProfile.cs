using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Users;

/// <summary>Takes the console login from a user:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/DeleteLoginProfile"/>.</summary>
internal sealed class DeleteLoginProfile() : RamAction("DeleteLoginProfile", mutates: true, ["UserName"],
    "No user has a console login, so there is never one to delete.")
{
    public override JsonObject Answer(Request request)
    {
        UserOf(request);
        throw request.Refuse(UserErrors.NoLogin);
    }
}
