using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>Draws a data key and gives it encrypted twice, under the key and under the caller's public key:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/GenerateAndExportDataKey"/>.</summary>
internal sealed class GenerateAndExportDataKey() : CryptoAction("GenerateAndExportDataKey",
    ["KeyId", "KeySpec", "NumberOfBytes", "EncryptionContext", .. WrappingKey.Parameters],
    "Public keys are RSA_2048; EC_SM2 is refused.")
{
    protected override JsonObject Perform(Request request)
    {
        var (key, data) = GenerateDataKey.New(request);
        var answer = Sealed(request, key, data.Blob);
        answer["ExportedDataKey"] = WrappingKey.Wrap(request, data.Bytes);
        return answer;
    }
}
