using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Users;

/// <summary>Describes a user: <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/GetUser"/>.</summary>
internal sealed class GetUser() : RamAction("GetUser", mutates: false, ["UserName"],
    "The answer has no LastLoginDate, since nobody logs in.")
{
    public override JsonObject Answer(Request request) => UserAnswer.Full(request, UserOf(request));
}
