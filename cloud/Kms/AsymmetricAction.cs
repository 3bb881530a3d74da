using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Infra.Cloud.Kms.Asymmetric;

namespace Infra.Cloud.Kms;

/// <summary>An action of KMS that uses a key pair.</summary>
internal abstract class AsymmetricAction(string name, string[] parameters, string differs = "")
    : CryptoAction(name, ["KeyId", "KeyVersionId", "Algorithm", .. parameters], differs)
{
    /// <summary>All signature algorithms sign digests of 32 bytes, SHA-256 or SM3.</summary>
    protected static void CheckDigest(Request request, AsymmetricUse use, byte[] digest)
    {
        if (!use.Pair.Signs(use.Algorithm)) throw request.Invalid("Algorithm");
        if (digest.Length != SHA256.HashSizeInBytes) throw request.Invalid("Digest");
    }

    protected static JsonObject Used(Request request, AsymmetricUse use, string field, JsonNode value) => new()
    {
        [field] = value,
        ["KeyId"] = use.Key.Id,
        ["KeyVersionId"] = use.Version.Id,
        ["RequestId"] = request.RequestId,
    };
}
