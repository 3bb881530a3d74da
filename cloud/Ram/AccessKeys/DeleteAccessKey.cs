using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.AccessKeys;

/// <summary>Deletes an access key:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/DeleteAccessKey"/>.</summary>
internal sealed class DeleteAccessKey() : AccessKeyAction("DeleteAccessKey", mutates: true, ["UserAccessKeyId"])
{
    public override JsonObject Answer(Request request)
    {
        var key = KeyOf(request);

        key.DeleteAt(request.At);
        request.Touch(key);
        return Done(request);
    }
}
