using System.Text.Json.Nodes;
using Infra.Cloud.Kms.Import;

namespace Infra.Cloud.Kms;

/// <summary>Gives a fresh public key to wrap the user's material with, and the token that belongs to it:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/GetParametersForImport"/>.</summary>
internal sealed class GetParametersForImport() : KmsAction("GetParametersForImport", mutates: false,
    ["KeyId", "WrappingAlgorithm", "WrappingKeySpec"],
    "Public keys are RSA_2048; EC_SM2, which the service has for managed HSMs in mainland China, is refused. Material of "
    + "asymmetric keys cannot be imported.")
{
    public override IReadOnlyList<string> SecretAnswers => ["ImportToken"];

    public override JsonObject Answer(Request request)
    {
        var algorithm = request.Required("WrappingAlgorithm");
        if (request.Required("WrappingKeySpec") != "RSA_2048") throw request.Invalid("WrappingKeySpec");
        if (RsaPaddings.Import(algorithm) is null) throw request.Invalid("WrappingAlgorithm");

        var key = ImportKeyMaterial.Importable(request, OwnKey(request));
        if (key.InstanceId is not null && algorithm == RsaPaddings.OaepSha1) throw request.Invalid("WrappingAlgorithm");

        var token = ImportToken.New(request, key, algorithm, out var publicKey);
        return new()
        {
            ["KeyId"] = key.Id,
            ["PublicKey"] = Convert.ToBase64String(publicKey),
            ["ImportToken"] = token,
            ["TokenExpireTime"] = ApiTime.Text(request.At + ImportToken.Lifetime),
            ["RequestId"] = request.RequestId,
        };
    }
}
