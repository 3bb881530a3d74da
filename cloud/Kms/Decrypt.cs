using System.Text;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Decrypts what Encrypt or GenerateDataKey gave:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/Decrypt"/>.</summary>
internal sealed class Decrypt() : CryptoAction("Decrypt", ["CiphertextBlob", "EncryptionContext"],
    "The code for a wrong context or an altered ciphertext is not published; 400 InvalidParameter is given. A ciphertext of "
    + "another account or region names a key that is not there: Forbidden.KeyNotFound.")
{
    public override IReadOnlyList<string> SecretAnswers => ["Plaintext"];

    protected override JsonObject Perform(Request request)
    {
        var (key, plaintext, versionId) = Open(request);
        return new()
        {
            ["Plaintext"] = Encoding.UTF8.GetString(plaintext),
            ["KeyId"] = key.Id,
            ["KeyVersionId"] = versionId,
            ["RequestId"] = request.RequestId,
        };
    }
}
