using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Infra.Cloud.Kms.Asymmetric;

namespace Infra.Cloud.Kms;

/// <summary>Gives the public half of a version of an asymmetric key:
/// <see href="https://api.alibabacloud.com/document/Kms/2016-01-20/GetPublicKey"/>.</summary>
internal sealed class GetPublicKey() : KmsAction("GetPublicKey", mutates: false, ["KeyId", "KeyVersionId"],
    "In which states of the key it is given is not documented; it is given in all but PendingImport.")
{
    public override JsonObject Answer(Request request)
    {
        request.Required("KeyVersionId");
        var key = KeyByAnyName(request);
        if (KeySpecs.IsSymmetric(key.Spec)) throw request.Refuse(KmsErrors.RejectedUnsupportedOperation);
        if (!key.HasMaterialAt(request.At)) throw request.Refuse(KmsErrors.Rejected(KeyState.PendingImport));

        var version = VersionOf(request, key);
        using var pair = KeyPairs.Of(request, key, version);
        return new()
        {
            ["PublicKey"] = PemEncoding.WriteString("PUBLIC KEY", pair.PublicKey) + "\n",
            ["KeyId"] = key.Id,
            ["KeyVersionId"] = version.Id,
            ["RequestId"] = request.RequestId,
        };
    }
}
