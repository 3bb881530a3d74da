using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Draws a data key and gives it encrypted only:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/GenerateDataKeyWithoutPlaintext"/>.</summary>
internal sealed class GenerateDataKeyWithoutPlaintext() : CryptoAction("GenerateDataKeyWithoutPlaintext",
    ["KeyId", "KeySpec", "NumberOfBytes", "EncryptionContext"])
{
    protected override JsonObject Perform(Request request)
    {
        var (key, data) = GenerateDataKey.New(request);
        return Sealed(request, key, data.Blob);
    }
}
