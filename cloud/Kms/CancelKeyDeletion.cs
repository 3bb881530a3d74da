using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Takes a scheduled deletion back:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/CancelKeyDeletion"/>.</summary>
internal sealed class CancelKeyDeletion() : KmsAction("CancelKeyDeletion", mutates: true, ["KeyId"],
    "A key without its imported material returns to PendingImport; the docs name only Enabled.")
{
    public override JsonObject Answer(Request request)
    {
        var key = OwnKey(request);
        if (key.StateAt(request.At) != KeyState.PendingDeletion) throw request.Refuse(KmsErrors.StateModifiedFailed);

        SetCondition(request, key, new(KeyState.Enabled));
        return Done(request);
    }
}
