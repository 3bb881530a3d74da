using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Changes the description of a key:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateKeyDescription"/>.</summary>
internal sealed class UpdateKeyDescription() : KmsAction("UpdateKeyDescription", mutates: true,
    ["KeyId", "Description"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var description = request.Raw("Description") ?? throw request.Refuse(Missing("Description"));
        if (description.Length > 8192) throw request.Invalid("Description");

        var key = OwnKey(request);
        RefusePendingDeletion(request, key);
        key.Description = key.Description.Set(request.Moment, description);
        request.Touch(key);
        return Done(request);
    }
}
