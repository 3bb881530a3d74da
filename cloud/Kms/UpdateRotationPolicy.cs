using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Turns automatic rotation on or off:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateRotationPolicy"/>.</summary>
internal sealed class UpdateRotationPolicy() : KmsAction("UpdateRotationPolicy", mutates: true,
    ["KeyId", "EnableAutomaticRotation", "RotationInterval"],
    "Intervals of 7 to 730 days are accepted; the CreateKey page of 2026 allows default keys 365 days only.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        request.Required("EnableAutomaticRotation");
        var enable = request.Boolean("EnableAutomaticRotation")!.Value;
        long? interval = null;
        if (enable)
            interval = RotationInterval.Parse(request.Required("RotationInterval"))
                ?? throw request.Invalid("RotationInterval");

        var key = OwnKey(request);
        if (key.StateAt(request.At) is not KeyState.Enabled and var state)
            throw request.Refuse(KmsErrors.Rejected(state));
        if (!KeySpecs.IsSymmetric(key.Spec) || key.IsExternal)
            throw request.Refuse(KmsErrors.RejectedUnsupportedOperation);

        key.Rotation = key.Rotation.Set(request.Moment, new KeyRotation(interval));
        request.Touch(key);
        return Done(request);
    }
}
