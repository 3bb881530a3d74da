using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.AccessKeys;

/// <summary>Switches an access key on or off:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/UpdateAccessKey"/>.</summary>
internal sealed class UpdateAccessKey() : AccessKeyAction("UpdateAccessKey", mutates: true,
    ["UserAccessKeyId", "Status"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        request.Required("Status");
        var active = request.OneOf("Status", "", "Active", "Inactive") == "Active";
        var key = KeyOf(request);

        key.IsActive = key.IsActive.Set(request.Moment, active);
        request.Touch(key);
        return Done(request);
    }
}
