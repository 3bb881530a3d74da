using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.DefaultEncryption;

/// <summary>From now on encrypts new disks of a region only where asked to; what is encrypted stays so:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DisableDiskEncryptionByDefault"/>.</summary>
internal sealed class DisableDiskEncryptionByDefault() : EcsAction("DisableDiskEncryptionByDefault", mutates: true, [])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var entry = RegionDefault.Changed(request);
        entry.Enabled = entry.Enabled.Set(request.Moment, false);
        return Done(request);
    }
}
