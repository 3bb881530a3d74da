using Infra.OpenApi.Signing;

namespace Infra.Tests.OpenApi.Signing;

/// <summary>The signature ACS3-HMAC-SHA256, against published examples and others computed with another
/// implementation.</summary>
public sealed class Acs3SignatureTests
{
    /// <summary>Origin: SDK documentation, "V3 request body and signature mechanism", example with fixed
    /// parameters.</summary>
    [Fact]
    public void DocumentedExample_WhenSigned_GivesThePublishedHeader()
    {
        var request = new SignableRequest("POST", "/",
            Pairs("ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai"),
            Pairs("host=ecs.cn-shanghai.aliyuncs.com&x-acs-action=RunInstances"
                + $"&x-acs-content-sha256={Acs3Signature.EmptyPayloadHash}&x-acs-date=2023-10-26T10:22:32Z"
                + "&x-acs-signature-nonce=3156853299f313e23d1673dc12e1703d&x-acs-version=2014-05-26&accept=ignored"));

        var header = Acs3Signature.Authorization(
            request, Acs3Signature.EmptyPayloadHash, "YourAccessKeyId", "YourAccessKeySecret");

        Assert.Equal("ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;"
            + "x-acs-date;x-acs-signature-nonce;x-acs-version,"
            + "Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0", header);
    }

    /// <summary>Origin: aliyun/darabonba-openapi, python tests (Apache-2.0): a header sent twice, an empty
    /// parameter.</summary>
    [Fact]
    public void HeaderSentTwice_WhenSigned_IsJoined()
    {
        var request = new SignableRequest("GET", "/", Pairs("test=ok&empty="), Pairs("x-acs-test=http&x-acs-TEST=https"));

        var header = Acs3Signature.Authorization(request,
            "55e12e91650d2fec56ec74e1d3e4ddbfce2ef3a65890c2a19ecf88a307e76a23", "acesskey", "secret");

        Assert.EndsWith("Signature=d16b30a7699ae9e43875b13195b2f81bcc3ed10c14a9b5eb780e51619aa50be1", header,
            StringComparison.Ordinal);
    }

    [Fact]
    public void TemporaryCredentials_WhenSigned_SignTheirHeadersToo()
    {
        var request = new SignableRequest("POST", "/",
            Pairs("""EncryptionContext={"Example":"Example"}&KeyId=alias/Apollo/WorkKey&Plaintext=SGVsbG8gd29ybGQ="""),
            Pairs("host=kms.cn-hangzhou.aliyuncs.com&x-acs-accesskey-id=STS.TestId&x-acs-action=Encrypt"
                + $"&x-acs-content-sha256={Acs3Signature.EmptyPayloadHash}&x-acs-date=2024-01-02T03:04:05Z"
                + "&x-acs-security-token=TestToken&x-acs-signature-nonce=0123456789abcdef0123456789abcdef"
                + "&x-acs-version=2016-01-20"));

        var header = Acs3Signature.Authorization(
            request, Acs3Signature.EmptyPayloadHash, "STS.TestId", "TestSecret");

        Assert.EndsWith("Signature=16a5a85a59d1a5d302cb6f27b66733bda5bad4c9fd314fba0b0f646e74f027e3", header,
            StringComparison.Ordinal);
    }

    [Fact]
    public void RoaRequestWithBody_WhenSigned_CoversPathTypeAndBody()
    {
        var body = """{"disable_encryption":false,"kms_key_id":"key-abc"}"""u8;
        var hash = Acs3Signature.HashPayload(body);
        var request = new SignableRequest("PUT", "/clusters/c0123456789abcdef/kms", [],
            Pairs("content-type=application/json; charset=utf-8&host=cs.cn-hangzhou.aliyuncs.com"
                + $"&x-acs-action=UpdateKMSEncryption&x-acs-content-sha256={hash}&x-acs-date=2024-01-02T03:04:05Z"
                + "&x-acs-signature-nonce=0123456789abcdef0123456789abcdef&x-acs-version=2015-12-15"));

        var header = Acs3Signature.Authorization(request, hash, "testid", "testsecret");

        Assert.Equal("4760a6043302408e00b338d165e28c54fc0df50c265ffe3b699a6a16a42e8168", hash);
        Assert.EndsWith("Signature=2821d6af1f850ad3f33bdb66f39e11555a3c7ce88db68d1d6545144d8ed4b85b", header,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ACS3-HMAC-SHA256")]
    [InlineData("ACS3-HMAC-SHA256 ")]
    [InlineData("ACS3-HMAC-SHA1 Credential=a,SignedHeaders=host,Signature=b")]
    [InlineData("ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host")]
    [InlineData("ACS3-HMAC-SHA256 Credential=a,Signature=b")]
    [InlineData("ACS3-HMAC-SHA256 Credential=,SignedHeaders=host,Signature=b")]
    [InlineData("ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host,Signature=b,Signature=c")]
    [InlineData("ACS3-HMAC-SHA256 Credential=,Credential=a,SignedHeaders=host,Signature=b")]
    [InlineData("ACS3-HMAC-SHA256 Credential=a,SignedHeaders=,SignedHeaders=host,Signature=b")]
    [InlineData("ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host,Signature=,Signature=b")]
    [InlineData("ACS3-HMAC-SHA256 Credential=a,SignedHeaders=x-acs-date;host,Signature=b")]
    [InlineData("ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host;host,Signature=b")]
    [InlineData("ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host,Signature=b,Extra=c")]
    [InlineData("ACS3-HMAC-SHA256 =a,SignedHeaders=host,Signature=b")]
    public void Header_OfAnotherForm_IsNotRead(string header) =>
        Assert.False(Acs3Authorization.TryParse(header, out _));

    [Fact]
    public void Header_OfTheRightForm_IsReadAsItWasWritten()
    {
        var written = new Acs3Authorization("id", ["host", "x-acs-date"], "0f").ToString();

        Assert.True(Acs3Authorization.TryParse(written, out var read));
        Assert.Equal(("id", "0f"), (read.AccessKeyId, read.Signature));
        Assert.Equal(["host", "x-acs-date"], read.SignedHeaders);
    }

    private static List<KeyValuePair<string, string>> Pairs(string text) =>
        [.. text.Split('&').Select(pair => new KeyValuePair<string, string>(pair.Split('=', 2)[0], pair.Split('=', 2)[1]))];
}
