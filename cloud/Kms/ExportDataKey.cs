using System.Text;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Gives an encrypted data key anew under the caller's public key:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/ExportDataKey"/>.</summary>
internal sealed class ExportDataKey() : CryptoAction("ExportDataKey",
    ["CiphertextBlob", "EncryptionContext", .. WrappingKey.Parameters],
    "Public keys are RSA_2048; EC_SM2 is refused. A ciphertext of Encrypt whose text is not Base64 is refused, since it "
    + "holds no data key.")
{
    protected override JsonObject Perform(Request request)
    {
        var (key, plaintext, versionId) = Open(request);
        var dataKey = new byte[plaintext.Length];
        if (!Convert.TryFromBase64String(Encoding.UTF8.GetString(plaintext), dataKey, out var length))
            throw request.Invalid("CiphertextBlob");

        return new()
        {
            ["ExportedDataKey"] = WrappingKey.Wrap(request, dataKey[..length]),
            ["KeyId"] = key.Id,
            ["KeyVersionId"] = versionId,
            ["RequestId"] = request.RequestId,
        };
    }
}
