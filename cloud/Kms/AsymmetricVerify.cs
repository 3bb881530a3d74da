using System.Text.Json.Nodes;
using Infra.Cloud.Kms.Asymmetric;

namespace Infra.Cloud.Kms;

/// <summary>Tells whether a signature is right:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/AsymmetricVerify"/>.</summary>
internal sealed class AsymmetricVerify() : AsymmetricAction("AsymmetricVerify", ["Digest", "Value"],
    "How the service writes an ECDSA or SM2 signature is not documented; a DER sequence is taken.")
{
    protected override JsonObject Perform(Request request)
    {
        var digest = request.Base64("Digest");
        var signature = request.Base64("Value");
        using var use = AsymmetricUse.Of(request, KeySpecs.Sign);
        CheckDigest(request, use, digest);
        return Used(request, use, "Value", use.Pair.Verify(use.Algorithm, digest, signature));
    }
}
