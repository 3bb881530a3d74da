using System.Text.Json.Nodes;
using Infra.Cloud.Kms.Asymmetric;

namespace Infra.Cloud.Kms;

/// <summary>Decrypts what was encrypted with a public key:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/AsymmetricDecrypt"/>.</summary>
internal sealed class AsymmetricDecrypt() : AsymmetricAction("AsymmetricDecrypt", ["CiphertextBlob"],
    "The code for an altered ciphertext is not published; 400 InvalidParameter is given.")
{
    public override IReadOnlyList<string> SecretAnswers => ["Plaintext"];

    protected override JsonObject Perform(Request request)
    {
        using var use = AsymmetricUse.Of(request, KeySpecs.Encrypt);
        return Used(request, use, "Plaintext", Convert.ToBase64String(OpenWith(request, use)));
    }

    /// <summary>Decrypts the CiphertextBlob of a call.</summary>
    internal static byte[] OpenWith(Request request, AsymmetricUse use)
    {
        if (use.Pair.MaxBytes(use.Algorithm) is null) throw request.Invalid("Algorithm");
        return use.Pair.Decrypt(use.Algorithm, request.Base64("CiphertextBlob"))
            ?? throw request.Invalid("CiphertextBlob");
    }
}
