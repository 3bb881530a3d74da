using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

/// <summary>Imports material as a user's tool does: ask for a public key, wrap, send.</summary>
internal static class ImportedKey
{
    public static string CreateExternalKey(this CloudClient client, string? spec = null) =>
        client.CreateKey(("Origin", "EXTERNAL"), ("KeySpec", spec));

    public static JsonObject ImportParameters(
        this CloudClient client, string key, string algorithm = "RSAES_OAEP_SHA_256") =>
        client.Call("Kms", "GetParametersForImport", ("KeyId", key), ("WrappingAlgorithm", algorithm),
            ("WrappingKeySpec", "RSA_2048"));

    public static string Wrap(byte[] material, JsonObject parameters, string algorithm = "RSAES_OAEP_SHA_256")
    {
        using var rsa = RSA.Create();
        rsa.ImportSubjectPublicKeyInfo(Convert.FromBase64String(parameters.Text("PublicKey")), out _);
        return Convert.ToBase64String(rsa.Encrypt(material, algorithm switch
        {
            "RSAES_PKCS1_V1_5" => RSAEncryptionPadding.Pkcs1,
            "RSAES_OAEP_SHA_1" => RSAEncryptionPadding.OaepSHA1,
            _ => RSAEncryptionPadding.OaepSHA256,
        }));
    }

    public static (string, string?)[] ImportCall(
        string key, byte[] material, JsonObject parameters, DateTimeOffset? expiresAt = null) =>
    [
        ("KeyId", key), ("EncryptedKeyMaterial", Wrap(material, parameters)),
        ("ImportToken", parameters.Text("ImportToken")),
        ("KeyMaterialExpireUnix", $"{expiresAt?.ToUnixTimeSeconds() ?? 0}"),
    ];

    public static void Import(
        this CloudClient client, string key, byte[] material, DateTimeOffset? expiresAt = null) =>
        client.Call("Kms", "ImportKeyMaterial",
            ImportCall(key, material, client.ImportParameters(key), expiresAt));
}
