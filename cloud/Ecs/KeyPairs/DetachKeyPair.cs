using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.KeyPairs;

/// <summary>Takes the key pair from instances:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachKeyPair"/>.</summary>
internal sealed class DetachKeyPair() : EcsAction("DetachKeyPair", mutates: true, ["KeyPairName", "InstanceIds"],
    "It counts at once, without the restart that a running instance needs.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        request.Required("KeyPairName");
        return AttachKeyPair.SetAll(request, name: null);
    }
}
