using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Lets a key be purged after a window:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/ScheduleKeyDeletion"/>.</summary>
internal sealed class ScheduleKeyDeletion() : KmsAction("ScheduleKeyDeletion", mutates: true,
    ["KeyId", "PendingWindowInDays"],
    "The code for a key with deletion protection is not published; 409 Rejected.StateModifiedFailed is given, and "
    + "Rejected.UnsupportedOperation for a service key.")
{
    public override JsonObject Answer(Request request)
    {
        request.Required("PendingWindowInDays");
        var days = request.Integer("PendingWindowInDays", 7, 366)!.Value;
        var key = OwnKey(request);
        if (key.StateAt(request.At) == KeyState.PendingDeletion) throw request.Refuse(KmsErrors.StateModifiedFailed);
        if (key.Protection.At(request.At).Enabled) throw request.Refuse(KmsErrors.DeletionProtected);

        SetCondition(request, key, new(KeyState.PendingDeletion, request.At.AddDays(days)));
        return Done(request);
    }
}
