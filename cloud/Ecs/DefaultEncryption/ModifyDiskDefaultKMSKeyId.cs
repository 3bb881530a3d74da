using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.DefaultEncryption;

/// <summary>Names the key that new disks of a region get by default:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskDefaultKMSKeyId"/>.</summary>
internal sealed class ModifyDiskDefaultKMSKeyId() : EcsAction("ModifyDiskDefaultKMSKeyId", mutates: true, ["KMSKeyId"],
    "What it answers while default encryption is off is not published.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var id = request.Required("KMSKeyId");
        if (!RegionDefault.Of(request).On) throw request.Refuse(EcsErrors.DefaultEncryptionOff);

        var key = DiskEncryption.Check(request, encrypted: true, id);
        var entry = RegionDefault.Changed(request);
        entry.KmsKeyId = entry.KmsKeyId.Set(request.Moment, key?.Id);
        return Done(request);
    }
}
