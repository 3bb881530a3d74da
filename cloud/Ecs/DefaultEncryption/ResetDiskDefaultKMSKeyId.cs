using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.DefaultEncryption;

/// <summary>Goes back to the service key as the default of a region:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ResetDiskDefaultKMSKeyId"/>.</summary>
internal sealed class ResetDiskDefaultKMSKeyId() : EcsAction("ResetDiskDefaultKMSKeyId", mutates: true, [],
    "What it answers while default encryption is off is not published.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        if (!RegionDefault.Of(request).On) throw request.Refuse(EcsErrors.DefaultEncryptionOff);

        var entry = RegionDefault.Changed(request);
        entry.KmsKeyId = entry.KmsKeyId.Set(request.Moment, null);
        return Done(request);
    }
}
