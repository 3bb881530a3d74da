using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.DefaultEncryption;

/// <summary>Tells whether new disks of a region are encrypted by default:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiskEncryptionByDefaultStatus"/>.</summary>
internal sealed class DescribeDiskEncryptionByDefaultStatus() : EcsAction("DescribeDiskEncryptionByDefaultStatus",
    mutates: false, [])
{
    public override JsonObject Answer(Request request) =>
        new() { ["Encrypted"] = RegionDefault.Of(request).On, ["RequestId"] = request.RequestId };
}
