using System.Text.Json.Nodes;
using Infra.Cloud.Kms.Asymmetric;

namespace Infra.Cloud.Kms;

/// <summary>Encrypts a few bytes with a public key:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/AsymmetricEncrypt"/>.</summary>
internal sealed class AsymmetricEncrypt() : AsymmetricAction("AsymmetricEncrypt", ["Plaintext"])
{
    public override IReadOnlyList<string> Secrets => ["Plaintext"];

    protected override JsonObject Perform(Request request)
    {
        var plaintext = request.Base64("Plaintext");
        using var use = AsymmetricUse.Of(request, KeySpecs.Encrypt);
        if (use.Pair.MaxBytes(use.Algorithm) is not { } most) throw request.Invalid("Algorithm");
        if (plaintext.Length > most) throw request.Invalid("Plaintext");

        return Used(request, use, "CiphertextBlob", Convert.ToBase64String(use.Pair.Encrypt(use.Algorithm, plaintext)));
    }
}
