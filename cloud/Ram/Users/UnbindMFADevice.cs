using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Users;

/// <summary>Takes the MFA device from a user:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/UnbindMFADevice"/>.</summary>
internal sealed class UnbindMFADevice() : RamAction("UnbindMFADevice", mutates: true, ["UserName"],
    "No user has an MFA device, so there is never one to unbind.")
{
    public override JsonObject Answer(Request request)
    {
        UserOf(request);
        throw request.Refuse(UserErrors.NoDevice);
    }
}
