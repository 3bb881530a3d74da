using System.Text;
using System.Text.Json.Nodes;
using Infra.Cloud.Kms.Asymmetric;
using Infra.Cloud.Kms.Ciphers;

namespace Infra.Cloud.Kms;

/// <summary>Decrypts a ciphertext and encrypts it under another key without showing what it holds:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/ReEncrypt"/>.</summary>
internal sealed class ReEncrypt() : CryptoAction("ReEncrypt",
    ["CiphertextBlob", "SourceKeyId", "SourceKeyVersionId", "SourceEncryptionAlgorithm", "SourceEncryptionContext",
        "DestinationKeyId", "DestinationEncryptionContext"],
    "The docs call KeyId and KeyVersionId those that decrypted and show others; those that decrypted are given.")
{
    protected override JsonObject Perform(Request request)
    {
        request.Required("CiphertextBlob");
        var destination = RequireSymmetric(request, KeyByAnyName(request, "DestinationKeyId"));
        var context = EncryptionContext.Read(request, "DestinationEncryptionContext");
        var (source, plaintext, versionId) = request.Optional("SourceEncryptionAlgorithm") is null
            ? Open(request, "SourceEncryptionContext") : OpenAsymmetric(request);
        if (plaintext.Length > Encrypt.MaxBytes) throw request.Invalid("CiphertextBlob");

        return new()
        {
            ["CiphertextBlob"] = KeyCipher.Seal(request, destination, plaintext, context).Text,
            ["KeyId"] = source.Id,
            ["KeyVersionId"] = versionId,
            ["RequestId"] = request.RequestId,
        };
    }

    // What an asymmetric ciphertext holds is shown as Base64, so that is the text encrypted anew.
    private static (Key Key, byte[] Plaintext, string VersionId) OpenAsymmetric(Request request)
    {
        using var use = AsymmetricUse.Of(request, KeySpecs.Encrypt, "Source");
        var text = Convert.ToBase64String(AsymmetricDecrypt.OpenWith(request, use));
        return (use.Key, Encoding.ASCII.GetBytes(text), use.Version.Id);
    }
}
