using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.KeyPairs;

/// <summary>Keeps the public half of a key pair that was made elsewhere:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ImportKeyPair"/>.</summary>
internal sealed class ImportKeyPair() : KeyPairAction("ImportKeyPair", ["PublicKeyBody"],
    "Keys in the form of OpenSSH without certificates.")
{
    public override JsonObject Answer(Request request)
    {
        var key = PublicKey.Parse(request.Required("PublicKeyBody"))
            ?? throw request.Refuse(KeyPairErrors.PublicKeyMalformed);
        return Make(request, NewName(request), key);
    }
}
