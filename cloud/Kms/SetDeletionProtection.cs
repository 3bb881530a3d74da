using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Protects a key from deletion, or ends the protection:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/SetDeletionProtection"/>.</summary>
internal sealed class SetDeletionProtection() : KmsAction("SetDeletionProtection", mutates: true,
    ["KeyId", "ProtectedResourceArn", "EnableDeletionProtection", "DeletionProtectionDescription"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        request.Required("EnableDeletionProtection");
        var enable = request.Boolean("EnableDeletionProtection")!.Value;
        var description = request.Raw("DeletionProtectionDescription") ?? "";
        if (description.Length > 0 && !enable) throw request.Invalid("DeletionProtectionDescription");

        var key = Protected(request);
        RefusePendingDeletion(request, key);
        key.Protection = key.Protection.Set(request.Moment, new KeyProtection(enable, description));
        request.Touch(key);
        return Done(request);
    }

    private static Key Protected(Request request)
    {
        if (request.Optional("KeyId") is not null) return OwnKey(request);

        var arn = request.Required("ProtectedResourceArn");
        var id = arn[(arn.LastIndexOf('/') + 1)..];
        var key = request.Find(request.Store.Keys, id);
        if (key is null || arn != Arn.Key(key.Region, key.Id)) throw request.Refuse(KmsErrors.KeyNotFound);
        return key.IsService ? throw request.Refuse(KmsErrors.RejectedUnsupportedOperation) : key;
    }
}
