using System.Security.Cryptography;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

/// <summary>ReEncrypt and the exports of data keys.</summary>
public sealed class ReEncryptionTests : IDisposable
{
    private const string Context = """{"file":"a"}""";

    private readonly CloudAccount _account = CloudAccount.InMemory(RsaRing.Options);

    public void Dispose() => _account.Dispose();

    [Fact]
    public void ReEncrypt_MovesACiphertextToAnotherKeyAndContext()
    {
        var client = _account.Client();
        var (source, destination) = (client.CreateKey(), client.CreateKey());
        client.Call("Kms", "CreateAlias", ("AliasName", "alias/next"), ("KeyId", destination));
        var blob = client.Encrypt(source, "text", Context);

        var answer = client.Call("Kms", "ReEncrypt", ("CiphertextBlob", blob), ("SourceEncryptionContext", Context),
            ("DestinationKeyId", "alias/next"), ("DestinationEncryptionContext", """{"file":"b"}"""));

        var moved = client.Decrypted(answer.Text("CiphertextBlob"), """{"file":"b"}""");
        Assert.Equal(("text", destination), (moved.Text("Plaintext"), moved.Text("KeyId")));
        Assert.Equal(source, answer.Text("KeyId"));
        Assert.Equal("text", client.Decrypt(blob, Context));
    }

    [Theory]
    [InlineData("DestinationKeyId", null, "MissingParameter")]
    [InlineData("DestinationKeyId", "none", "Forbidden.KeyNotFound")]
    [InlineData("CiphertextBlob", "AAAA", "InvalidParameter")]
    [InlineData("SourceEncryptionContext", null, "InvalidParameter")]
    [InlineData("DestinationEncryptionContext", "[]", "InvalidParameter")]
    public void ReEncrypt_WithAWrongArgument_IsRefused(string parameter, string? value, string code)
    {
        var client = _account.Client();
        var key = client.CreateKey();
        (string Name, string? Value)[] call =
        [
            ("CiphertextBlob", client.Encrypt(key, "text", Context)), ("SourceEncryptionContext", Context),
            ("DestinationKeyId", key), ("DestinationEncryptionContext", null),
        ];

        var refusal = client.Refusal("Kms", "ReEncrypt",
            [.. call.Select(pair => pair.Name == parameter ? (parameter, value) : pair)]);

        Assert.Equal(code, refusal.Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ReEncrypt_WithOneOfTheKeysDisabled_IsRefused(bool disableSource)
    {
        var client = _account.Client();
        var (source, destination) = (client.CreateKey(), client.CreateKey());
        var blob = client.Encrypt(source, "text");
        client.Call("Kms", "DisableKey", ("KeyId", disableSource ? source : destination));

        var refusal = client.Refusal("Kms", "ReEncrypt", ("CiphertextBlob", blob), ("DestinationKeyId", destination));

        Assert.Equal((409, "Rejected.Disabled"), refusal.Answer());
    }

    [Fact]
    public void ReEncrypt_TakesWhatAPublicKeyEncrypted()
    {
        var client = _account.Client();
        var source = client.CreateKey(("KeySpec", "RSA_2048"), ("KeyUsage", "ENCRYPT/DECRYPT"));
        var version = client.Call("Kms", "ListKeyVersions", ("KeyId", source))["KeyVersions"]!["KeyVersion"]![0]!
            .Text("KeyVersionId");
        var blob = client.Call("Kms", "AsymmetricEncrypt", ("KeyId", source), ("KeyVersionId", version),
            ("Algorithm", "RSAES_OAEP_SHA_256"), ("Plaintext", "dGV4dA==")).Text("CiphertextBlob");

        var answer = client.Call("Kms", "ReEncrypt", ("CiphertextBlob", blob), ("SourceKeyId", source),
            ("SourceKeyVersionId", version), ("SourceEncryptionAlgorithm", "RSAES_OAEP_SHA_256"),
            ("DestinationKeyId", client.CreateKey()));

        Assert.Equal("dGV4dA==", client.Decrypt(answer.Text("CiphertextBlob")));
    }

    [Fact]
    public void DataKey_IsExportedToThePublicKeyOfTheCaller()
    {
        var client = _account.Client();
        using var mine = RSA.Create(2048);
        var wrapping = Wrapping(mine, "RSAES_OAEP_SHA_256");

        var made = client.Call("Kms", "GenerateAndExportDataKey", [("KeyId", client.CreateKey()),
            ("EncryptionContext", Context), .. wrapping]);
        var again = client.Call("Kms", "ExportDataKey", [("CiphertextBlob", made.Text("CiphertextBlob")),
            ("EncryptionContext", Context), .. wrapping]);

        var plaintext = client.Decrypt(made.Text("CiphertextBlob"), Context);
        Assert.Null(made["Plaintext"]);
        foreach (var answer in new[] { made, again })
            Assert.Equal(plaintext, Convert.ToBase64String(mine.Decrypt(
                Convert.FromBase64String(answer.Text("ExportedDataKey")), RSAEncryptionPadding.OaepSHA256)));
    }

    [Theory]
    [InlineData("PublicKeyBlob", "AAAA")]
    [InlineData("PublicKeyBlob", "*")]
    [InlineData("WrappingKeySpec", "RSA_4096")]
    [InlineData("WrappingAlgorithm", "RSAES_PKCS1_V1_5")]
    [InlineData("NumberOfBytes", "191")]
    public void Export_WithAWrongArgument_IsRefused(string parameter, string value)
    {
        var client = _account.Client();
        using var mine = RSA.Create(2048);
        (string Name, string? Value)[] call =
            [("KeyId", client.CreateKey()), ("NumberOfBytes", "32"), .. Wrapping(mine, "RSAES_OAEP_SHA_256")];

        var refusal = client.Refusal("Kms", "GenerateAndExportDataKey",
            [.. call.Select(pair => pair.Name == parameter ? (parameter, value) : pair)]);

        Assert.Equal((400, "InvalidParameter"), refusal.Answer());
    }

    [Fact]
    public void Export_OfWhatIsNoDataKey_IsRefused()
    {
        var client = _account.Client();
        using var mine = RSA.Create(2048);

        var refusal = client.Refusal("Kms", "ExportDataKey",
            [("CiphertextBlob", client.Encrypt(client.CreateKey(), "no data key")), .. Wrapping(mine, "RSAES_OAEP_SHA_1")]);

        Assert.Equal((400, "InvalidParameter"), refusal.Answer());
    }

    private static (string, string?)[] Wrapping(RSA publicKey, string algorithm) =>
    [
        ("PublicKeyBlob", Convert.ToBase64String(publicKey.ExportSubjectPublicKeyInfo())),
        ("WrappingKeySpec", "RSA_2048"), ("WrappingAlgorithm", algorithm),
    ];
}
