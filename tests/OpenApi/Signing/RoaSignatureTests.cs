using Infra.OpenApi.Signing;

namespace Infra.Tests.OpenApi.Signing;

/// <summary>Signature version 1.0 of ROA requests.</summary>
/// <remarks>Origin of the first: aliyun/darabonba-openapi-util, its C# tests (Apache-2.0). The second was computed with
/// another implementation.</remarks>
public sealed class RoaSignatureTests
{
    [Fact]
    public void Request_WhenSigned_LeavesPathAndQueryAsTheyAre()
    {
        var request = new SignableRequest("GET", "/",
            [new("key", "val ue with space"), new("SignName", "name"), new("SignatureMethod", "ssss"), new("emptyKey", "")],
            [new("accept", "application/json"), new("content-md5", "md5"), new("content-type", "application/json"),
                new("date", "date"), new("x-acs-custom-key", "any value"), new("host", "ignored")]);

        var text = RoaSignature.StringToSign(request);

        Assert.Equal("GET\napplication/json\nmd5\napplication/json\ndate\nx-acs-custom-key:any value\n"
            + "/?SignName=name&SignatureMethod=ssss&emptyKey&key=val ue with space", text);
    }

    [Fact]
    public void RequestOfAck_WhenSigned_GivesTheComputedSignature()
    {
        var request = new SignableRequest("PUT", "/clusters/c1/kms", [],
            [new("Accept", "application/json"), new("Content-Type", "application/json; charset=utf-8"),
                new("Date", "Tue, 02 Jan 2024 03:04:05 GMT"), new("x-acs-signature-method", "HMAC-SHA1"),
                new("x-acs-signature-nonce", "0123456789abcdef"), new("x-acs-signature-version", "1.0"),
                new("x-acs-version", "2015-12-15")]);

        var header = RoaSignature.Authorization(request, "testid", "testsecret");

        Assert.Equal("acs testid:FIXZvcWN4S05c8a9yXWxx3bENl4=", header);
        Assert.True(RoaSignature.TryParse(header, out var id, out var signature));
        Assert.Equal(("testid", "FIXZvcWN4S05c8a9yXWxx3bENl4="), (id, signature));
    }

    [Theory]
    [InlineData("")]
    [InlineData("acs")]
    [InlineData("acs :signature")]
    [InlineData("acs id:")]
    [InlineData("acs id")]
    [InlineData("Bearer id:signature")]
    public void Header_OfAnotherForm_IsNotRead(string header) =>
        Assert.False(RoaSignature.TryParse(header, out _, out _));
}
