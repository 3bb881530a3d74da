using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.DefaultEncryption;

/// <summary>From now on encrypts every new disk and copy of a region:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/EnableDiskEncryptionByDefault"/>.</summary>
internal sealed class EnableDiskEncryptionByDefault() : EcsAction("EnableDiskEncryptionByDefault", mutates: true, [],
    "Every account may; the service asks for a ticket.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var entry = RegionDefault.Changed(request);
        entry.Enabled = entry.Enabled.Set(request.Moment, true);
        return Done(request);
    }
}
