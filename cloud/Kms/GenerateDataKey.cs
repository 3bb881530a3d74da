using System.Text.Json.Nodes;
using Infra.Cloud.Kms.Ciphers;

namespace Infra.Cloud.Kms;

/// <summary>Draws a data key and gives it in the clear and encrypted:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/GenerateDataKey"/>.</summary>
internal sealed class GenerateDataKey() : CryptoAction("GenerateDataKey",
    ["KeyId", "KeySpec", "NumberOfBytes", "EncryptionContext"])
{
    public override IReadOnlyList<string> SecretAnswers => ["Plaintext"];

    protected override JsonObject Perform(Request request)
    {
        var (key, data) = New(request);
        var answer = Sealed(request, key, data.Blob);
        answer["Plaintext"] = data.Text;
        return answer;
    }

    /// <summary>Draws the data key that a call asks for.</summary>
    internal static (Key Key, DataKey Data) New(Request request)
    {
        var length = DataKey.LengthOf(request);
        var context = EncryptionContext.Read(request);
        var key = RequireSymmetric(request, KeyByAnyName(request));
        return (key, DataKey.Draw(request, key, length, context));
    }
}
