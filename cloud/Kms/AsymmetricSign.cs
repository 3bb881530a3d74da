using System.Text.Json.Nodes;
using Infra.Cloud.Kms.Asymmetric;

namespace Infra.Cloud.Kms;

/// <summary>Signs a digest:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/AsymmetricSign"/>.</summary>
internal sealed class AsymmetricSign() : AsymmetricAction("AsymmetricSign", ["Digest"],
    "How the service writes an ECDSA or SM2 signature is not documented; a DER sequence is given.")
{
    protected override JsonObject Perform(Request request)
    {
        var digest = request.Base64("Digest");
        using var use = AsymmetricUse.Of(request, KeySpecs.Sign);
        CheckDigest(request, use, digest);
        return Used(request, use, "Value", Convert.ToBase64String(use.Pair.Sign(use.Algorithm, digest)));
    }
}
