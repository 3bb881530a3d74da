using System.Security.Cryptography;
using System.Text;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

public sealed class AsymmetricTests : IDisposable
{
    private static readonly byte[] Digest = SHA256.HashData("message"u8);

    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("KeyVersionId", null, "MissingParameter")]
    [InlineData("KeyVersionId", "none", "Forbidden.KeyVersionNotFound")]
    [InlineData("KeyId", "none", "Forbidden.KeyNotFound")]
    [InlineData("Algorithm", "RSA_PKCS1_SHA_1", "InvalidParameter")]
    [InlineData("Algorithm", "ECDSA_SHA_256", "InvalidParameter")]
    [InlineData("Digest", "*", "InvalidParameter")]
    [InlineData("Digest", "AAAA", "InvalidParameter")]
    public void Sign_WithAWrongArgument_IsRefused(string parameter, string? value, string code)
    {
        var client = _account.Client();
        var key = client.CreateKey(("KeySpec", "RSA_2048"));
        (string Name, string? Value)[] call =
        [
            ("KeyId", key), ("KeyVersionId", Version(client, key)), ("Algorithm", "RSA_PSS_SHA_256"),
            ("Digest", Convert.ToBase64String(Digest)),
        ];

        var refusal = client.Refusal("Kms", "AsymmetricSign",
            [.. call.Select(pair => pair.Name == parameter ? (parameter, value) : pair)]);

        Assert.Equal(code, refusal.Code);
    }

    [Theory]
    [InlineData("Aliyun_AES_256", "ENCRYPT/DECRYPT")]
    [InlineData("RSA_2048", "ENCRYPT/DECRYPT")]
    public void Sign_WithAKeyThatEncrypts_IsRefused(string spec, string usage)
    {
        var client = _account.Client();
        var key = client.CreateKey(("KeySpec", spec), ("KeyUsage", usage));

        var refusal = client.Refusal("Kms", "AsymmetricSign", ("KeyId", key), ("KeyVersionId", Version(client, key)),
            ("Algorithm", "RSA_PSS_SHA_256"), ("Digest", Convert.ToBase64String(Digest)));

        Assert.Equal((400, "Rejected.UnsupportedOperation"), refusal.Answer());
    }

    [Fact]
    public void Sign_WithADisabledKey_IsRefused_ItsPublicKeyIsStillGiven()
    {
        var client = _account.Client();
        var key = client.CreateKey(("KeySpec", "EC_P256"));
        var before = PublicKey(client, key);
        client.Call("Kms", "DisableKey", ("KeyId", key));

        var refusal = client.Refusal("Kms", "AsymmetricSign", ("KeyId", key), ("KeyVersionId", Version(client, key)),
            ("Algorithm", "ECDSA_SHA_256"), ("Digest", Convert.ToBase64String(Digest)));

        Assert.Equal((409, "Rejected.Disabled"), refusal.Answer());
        Assert.Equal(before, PublicKey(client, key));
    }

    [Theory]
    [InlineData("RSA_2048", "RSA_PSS_SHA_256")]
    [InlineData("RSA_2048", "RSA_PKCS1_SHA_256")]
    [InlineData("RSA_3072", "RSA_PSS_SHA_256")]
    [InlineData("EC_P256", "ECDSA_SHA_256")]
    [InlineData("EC_P256K", "ECDSA_SHA_256")]
    [InlineData("EC_SM2", "SM2DSA")]
    public void Signature_VerifiesHere_AndWithThePublicKeyAnywhere(string spec, string algorithm)
    {
        var client = _account.Client();
        var key = client.CreateKey(("KeySpec", spec));

        var signature = Sign(client, key, algorithm);

        Assert.True(Verify(client, key, algorithm, Digest, signature));
        Assert.False(Verify(client, key, algorithm, SHA256.HashData("other"u8), signature));
        Assert.False(Verify(client, client.CreateKey(("KeySpec", spec)), algorithm, Digest, signature));
        if (spec != "EC_SM2") Assert.True(VerifiesElsewhere(PublicKey(client, key), algorithm, Convert.FromBase64String(signature)));
    }

    [Theory]
    [InlineData("RSA_2048", "RSAES_OAEP_SHA_256", 190)]
    [InlineData("RSA_2048", "RSAES_OAEP_SHA_1", 214)]
    [InlineData("RSA_3072", "RSAES_OAEP_SHA_256", 318)]
    [InlineData("RSA_3072", "RSAES_OAEP_SHA_1", 342)]
    [InlineData("EC_SM2", "SM2PKE", 6047)]
    public void Bytes_UpToThePublishedLimit_AreEncryptedAndDecrypted(string spec, string algorithm, int most)
    {
        var client = _account.Client();
        var key = client.CreateKey(("KeySpec", spec), ("KeyUsage", "ENCRYPT/DECRYPT"));
        var plaintext = Convert.ToBase64String(RandomNumberGenerator.GetBytes(most));

        var blob = AsymmetricEncrypt(client, key, algorithm, plaintext);
        var refusal = client.Refusal("Kms", "AsymmetricEncrypt", [.. Named(client, key, algorithm),
            ("Plaintext", Convert.ToBase64String(new byte[most + 1]))]);

        Assert.Equal(plaintext, AsymmetricDecrypt(client, key, algorithm, blob));
        Assert.Equal((400, "InvalidParameter"), refusal.Answer());
    }

    [Fact]
    public void Ciphertext_MadeElsewhereWithThePublicKey_DecryptsHere_AndNotIfAltered()
    {
        var client = _account.Client();
        var key = client.CreateKey(("KeySpec", "RSA_2048"), ("KeyUsage", "ENCRYPT/DECRYPT"));
        using var rsa = RSA.Create();
        rsa.ImportFromPem(PublicKey(client, key));
        var blob = rsa.Encrypt("text"u8, RSAEncryptionPadding.OaepSHA256);

        var plaintext = AsymmetricDecrypt(client, key, "RSAES_OAEP_SHA_256", Convert.ToBase64String(blob));
        blob[0] ^= 1;
        var refusal = client.Refusal("Kms", "AsymmetricDecrypt", [.. Named(client, key, "RSAES_OAEP_SHA_256"),
            ("CiphertextBlob", Convert.ToBase64String(blob))]);

        Assert.Equal("text", Encoding.ASCII.GetString(Convert.FromBase64String(plaintext)));
        Assert.Equal((400, "InvalidParameter"), refusal.Answer());
    }

    [Fact]
    public void KeyPair_OutlivesTheProcess_AndANewVersionHasAnother()
    {
        var directory = Directory.CreateTempSubdirectory("atrest-cloud-").FullName;
        try
        {
            string key, signature;
            using (var account = CloudAccount.Open(directory))
            {
                var first = account.Client();
                key = first.CreateKey(("KeySpec", "EC_P256"));
                signature = Sign(first, key, "ECDSA_SHA_256");
            }

            using var again = CloudAccount.Open(directory);
            var client = again.Client();
            var old = Version(client, key);
            client.Wait(TimeSpan.FromDays(7));
            var young = client.Call("Kms", "CreateKeyVersion", ("KeyId", key))["KeyVersion"]!.Text("KeyVersionId");

            Assert.True(Verify(client, key, "ECDSA_SHA_256", Digest, signature, old));
            Assert.False(Verify(client, key, "ECDSA_SHA_256", Digest, signature, young));
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static string Version(CloudClient client, string key) =>
        client.Call("Kms", "ListKeyVersions", ("KeyId", key))["KeyVersions"]!["KeyVersion"]![0]!.Text("KeyVersionId");

    private static (string, string?)[] Named(CloudClient client, string key, string algorithm) =>
        [("KeyId", key), ("KeyVersionId", Version(client, key)), ("Algorithm", algorithm)];

    private static string PublicKey(CloudClient client, string key) =>
        client.Call("Kms", "GetPublicKey", ("KeyId", key), ("KeyVersionId", Version(client, key))).Text("PublicKey");

    private static string Sign(CloudClient client, string key, string algorithm) =>
        client.Call("Kms", "AsymmetricSign", [.. Named(client, key, algorithm),
            ("Digest", Convert.ToBase64String(Digest))]).Text("Value");

    private static bool Verify(
        CloudClient client, string key, string algorithm, byte[] digest, string signature, string? version = null) =>
        client.Call("Kms", "AsymmetricVerify", ("KeyId", key), ("KeyVersionId", version ?? Version(client, key)),
            ("Algorithm", algorithm), ("Digest", Convert.ToBase64String(digest)), ("Value", signature))["Value"]!
            .GetValue<bool>();

    private static string AsymmetricEncrypt(CloudClient client, string key, string algorithm, string plaintext) =>
        client.Call("Kms", "AsymmetricEncrypt", [.. Named(client, key, algorithm), ("Plaintext", plaintext)])
            .Text("CiphertextBlob");

    private static string AsymmetricDecrypt(CloudClient client, string key, string algorithm, string blob) =>
        client.Call("Kms", "AsymmetricDecrypt", [.. Named(client, key, algorithm), ("CiphertextBlob", blob)])
            .Text("Plaintext");

    private static bool VerifiesElsewhere(string publicKey, string algorithm, byte[] signature)
    {
        if (algorithm == "ECDSA_SHA_256")
        {
            using var ecdsa = ECDsa.Create();
            ecdsa.ImportFromPem(publicKey);
            return ecdsa.VerifyHash(Digest, signature, DSASignatureFormat.Rfc3279DerSequence);
        }

        using var rsa = RSA.Create();
        rsa.ImportFromPem(publicKey);
        return rsa.VerifyHash(Digest, signature, HashAlgorithmName.SHA256,
            algorithm == "RSA_PSS_SHA_256" ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1);
    }
}
