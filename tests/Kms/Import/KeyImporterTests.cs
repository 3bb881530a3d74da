using System.Security.Cryptography;
using AlibabaCloud.SDK.Kms20160120.Models;
using Infra.Kms;
using Infra.Kms.Calls;
using Infra.Kms.Import;
using Infra.OpenApi.Errors;
using Infra.Tests.Testing;
using Moq;

namespace Infra.Tests.Kms.Import;

public sealed class KeyImporterTests
{
    private static readonly ImportableKey Key = new("key-1", "PendingImport", "Aliyun_AES_256", "");

    private readonly Mock<IKmsSdk> _sdk = new(MockBehavior.Strict);

    [Theory]
    [InlineData("Aliyun_KMS", "Aliyun_AES_256", "origin EXTERNAL")]
    [InlineData("EXTERNAL", "RSA_2048", "Aliyun_AES_256 or Aliyun_SM4")]
    public async Task Key_ThatTakesNoMaterial_IsRefused(string origin, string spec, string text)
    {
        _sdk.Setup(sdk => sdk.DescribeKeyAsync(It.IsAny<DescribeKeyRequest>())).ReturnsAsync(Described(origin, spec));

        var error = await Assert.ThrowsAsync<KmsInputException>(() => Importer().FindAsync("key-1"));

        Assert.Contains(text, error.Message);
    }

    [Theory]
    [InlineData("Aliyun_AES_256", 32)]
    [InlineData("Aliyun_SM4", 16)]
    public async Task Key_SaysHowLongItsMaterialIs(string spec, int bytes)
    {
        _sdk.Setup(sdk => sdk.DescribeKeyAsync(It.Is<DescribeKeyRequest>(request => request.KeyId == "alias/byok")))
            .ReturnsAsync(Described("EXTERNAL", spec));

        var key = await Importer().FindAsync("alias/byok");

        Assert.Equal(("key-1", bytes), (key.KeyId, key.MaterialBytes));
    }

    [Fact]
    public async Task Import_WrapsTheMaterialForKmsAlone()
    {
        using var rsa = RSA.Create(2048);
        Gives(rsa);
        ImportKeyMaterialRequest? sent = null;
        _sdk.Setup(sdk => sdk.ImportKeyMaterialAsync(It.IsAny<ImportKeyMaterialRequest>()))
            .Callback<ImportKeyMaterialRequest>(request => sent = request)
            .ReturnsAsync(new ImportKeyMaterialResponseBody());
        byte[] bytes = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];
        using var material = KeyMaterial.Take(bytes.ToArray(), 32);

        await Importer().ImportAsync(Key, material, MaterialExpiry.Never);

        Assert.Equal(("key-1", "token", 0L), (sent!.KeyId, sent.ImportToken, sent.KeyMaterialExpireUnix));
        Assert.Equal(bytes, rsa.Decrypt(Convert.FromBase64String(sent.EncryptedKeyMaterial), RSAEncryptionPadding.OaepSHA256));
    }

    [Theory]
    [InlineData(1024)]
    [InlineData(0)]
    public async Task PublicKey_ThatIsNotAsAsked_GetsNoMaterial(int bits)
    {
        using var rsa = bits > 0 ? RSA.Create(bits) : null;
        Gives(rsa);
        using var material = KeyMaterial.Draw(32);

        var error = await Assert.ThrowsAsync<OpenApiException>(() => Importer().ImportAsync(Key, material, MaterialExpiry.Never));

        Assert.Contains("no public key of RSA_2048", error.Message);
    }

    [Fact]
    public async Task Material_OfAnotherLength_IsRefusedBeforeAnyCall()
    {
        using var material = KeyMaterial.Draw(16);

        await Assert.ThrowsAsync<KmsInputException>(() => Importer().ImportAsync(Key, material, MaterialExpiry.Never));
    }

    [Fact]
    public async Task Key_ThatAwaitsItsDeletion_IsRefusedBeforeAnyCall()
    {
        using var material = KeyMaterial.Draw(32);

        await Assert.ThrowsAsync<KmsInputException>(
            () => Importer().ImportAsync(Key with { State = "PendingDeletion" }, material, MaterialExpiry.Never));
    }

    [Fact]
    public void Expiry_InThePast_IsRefused()
    {
        var clock = new ManualTime(new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero));

        var error = Assert.Throws<KmsInputException>(() => MaterialExpiry.At(clock.Now, clock));

        Assert.Contains("2026-11-22T00:00:00Z", error.Message);
        Assert.Equal(1_795_305_601, MaterialExpiry.At(clock.Now.AddSeconds(1), clock).UnixSeconds);
    }

    [Theory]
    [InlineData(31)]
    [InlineData(33)]
    [InlineData(64)]
    [InlineData(0)]
    public void Material_NotToTheByte_IsRefusedAndWiped(int length)
    {
        byte[] bytes = [.. Enumerable.Range(1, length).Select(i => (byte)i)];

        var error = Assert.Throws<KmsInputException>(() => KeyMaterial.Take(bytes, 32));

        Assert.Contains($"got {length}", error.Message);
        Assert.Contains("openssl rand", error.Hint);
        Assert.All(bytes, one => Assert.Equal(0, one));
    }

    [Fact]
    public void Material_ThatNobodyDrew_IsRefused() =>
        Assert.Throws<KmsInputException>(() => KeyMaterial.Take(new byte[32], 32));

    [Fact]
    public void Material_IsNeverText_AndWipedAtTheEnd()
    {
        byte[] bytes = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];
        var material = KeyMaterial.Take(bytes, 32);
        var held = material.Bytes;
        var first = held.Span[0];

        material.Dispose();

        Assert.Equal("material of 32 bytes", material.ToString());
        Assert.Equal(1, first);
        Assert.Equal(new byte[32], held.ToArray());
        Assert.Equal(new byte[32], bytes);
    }

    private KeyImporter Importer() => new(_sdk.Object, new() { Retry = new(new() { Jitter = () => 0 }) });

    private void Gives(RSA? rsa) => _sdk
        .Setup(sdk => sdk.GetParametersForImportAsync(It.Is<GetParametersForImportRequest>(request =>
            request.KeyId == "key-1" && request.WrappingAlgorithm == "RSAES_OAEP_SHA_256" && request.WrappingKeySpec == "RSA_2048")))
        .ReturnsAsync(new GetParametersForImportResponseBody
        {
            ImportToken = "token",
            PublicKey = rsa is null ? "AAAA" : Convert.ToBase64String(rsa.ExportSubjectPublicKeyInfo()),
        });

    private static DescribeKeyResponseBody Described(string origin, string spec) => new()
    {
        KeyMetadata = new() { KeyId = "key-1", Origin = origin, KeySpec = spec, KeyState = "PendingImport" },
    };
}
