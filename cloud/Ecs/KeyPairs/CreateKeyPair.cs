using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.KeyPairs;

/// <summary>Makes a key pair and gives its private half away, once:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateKeyPair"/>.</summary>
/// <remarks>The key comes from the system's generator. The private half stands in the answer only: neither in the state
/// nor in the journal.</remarks>
internal sealed class CreateKeyPair() : KeyPairAction("CreateKeyPair", [],
    "Repeated after an interruption, the answer lacks the private key: it is kept nowhere.")
{
    private const int KeyBits = 2048;

    public override IReadOnlyList<string> SecretAnswers => ["PrivateKeyBody"];

    public override JsonObject Answer(Request request)
    {
        var name = NewName(request);
        using var rsa = RSA.Create(KeyBits);

        var answer = Make(request, name, PublicKey.Of(rsa));
        answer["PrivateKeyBody"] = rsa.ExportRSAPrivateKeyPem();
        return answer;
    }
}
