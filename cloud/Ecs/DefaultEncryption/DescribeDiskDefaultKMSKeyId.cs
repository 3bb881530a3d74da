using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.DefaultEncryption;

/// <summary>Tells which key new disks of a region get by default, the service key included:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiskDefaultKMSKeyId"/>.</summary>
internal sealed class DescribeDiskDefaultKMSKeyId() : EcsAction("DescribeDiskDefaultKMSKeyId", mutates: false, [],
    "Empty while default encryption is off, or while the service key was never used.")
{
    public override JsonObject Answer(Request request)
    {
        var (on, key) = RegionDefault.Of(request);
        var service = on && key is null ? request.Here(request.Store.Keys).FirstOrDefault(key => key.Service == "ecs")
            : null;
        return new() { ["KMSKeyId"] = key ?? service?.Id ?? "", ["RequestId"] = request.RequestId };
    }
}
