using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Disables a key: <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/DisableKey"/>.</summary>
internal sealed class DisableKey() : KmsAction("DisableKey", mutates: true, ["KeyId"],
    "Which code a service key gets is not published; Rejected.UnsupportedOperation is given.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var key = OwnKey(request);
        if (key.StateAt(request.At) is KeyState.PendingDeletion or KeyState.PendingImport)
            throw request.Refuse(KmsErrors.StateModifiedFailed);

        SetCondition(request, key, new(KeyState.Disabled));
        return Done(request);
    }
}
