using AlibabaCloud.SDK.Kms20160120;
using AlibabaCloud.SDK.Kms20160120.Models;
using Aliyun.Credentials.Models;
using Aliyun.Credentials.Provider;
using Infra.Tests.Testing;
using Moq;
using Tea;

namespace Infra.Tests.Offline.Kms;

/// <summary>What the official SDK makes of an answer, and of what a program gives it.</summary>
public sealed class AnswerTests
{
    [Fact]
    public async Task Answer_IsItsFieldsStatusAndHeaders()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Answer(
            200, """{"KeyId":"key-hz1","KeyVersionId":"kv-1","CiphertextBlob":"Q0lQSEVS","RequestId":"REQ-1"}"""));

        var answer = await SdkClient.Of(server.Authority).EncryptAsync(new() { KeyId = "key-hz1", Plaintext = "x" });

        Assert.Equal(200, answer.StatusCode);
        Assert.Equal("REQ-1", answer.Headers["x-acs-request-id"]);
        Assert.Equal(
            ("key-hz1", "kv-1", "Q0lQSEVS", "REQ-1"),
            (answer.Body.KeyId, answer.Body.KeyVersionId, answer.Body.CiphertextBlob, answer.Body.RequestId));
    }

    [Fact]
    public async Task Answer_WithFieldsInside_IsAModelInside()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Answer(
            200, """{"KeyMetadata":{"KeyId":"key-hz1","KeyState":"Enabled","Unknown":1}}"""));

        var answer = await SdkClient.Of(server.Authority).DescribeKeyAsync(new() { KeyId = "key-hz1" });

        Assert.Equal(("key-hz1", "Enabled"), (answer.Body.KeyMetadata.KeyId, answer.Body.KeyMetadata.KeyState));
        Assert.Null(answer.Body.KeyMetadata.Arn);
    }

    [Fact]
    public async Task Answer_AskedForAsText_IsText()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Answer(200, "<html>", "text/html"));

        var answer = await SdkClient.CallAsync(SdkClient.Of(server.Authority), "ListKeys", new(), bodyType: "string");

        Assert.Equal("<html>", answer["body"]);
        Assert.Equal(200, answer["statusCode"]);
    }

    [Fact]
    public async Task Credential_OfAProvider_IsAskedForAtEveryCall()
    {
        var provider = new Mock<IAlibabaCloudCredentialsProvider>();
        var calls = 0;
        provider.Setup(one => one.GetCredentialsAsync()).ReturnsAsync(() => new CredentialModel
        {
            AccessKeyId = $"id-{++calls}",
            AccessKeySecret = "made-up",
            SecurityToken = "token",
            Type = "sts",
        });
        await using var server = new LoopbackServer(_ => LoopbackServer.Answer(200, "{}"));
        var config = SdkClient.Config(server.Authority);
        (config.AccessKeyId, config.AccessKeySecret) = (null, null);
        config.Credential = new Aliyun.Credentials.Client(provider.Object);
        var client = new Client(config);

        for (var call = 0; call < 2; call++) await client.DescribeKeyAsync(new() { KeyId = "key-hz1" });

        Assert.Contains("Credential=id-1,", server.Requests[0]);
        Assert.Contains("Credential=id-2,", server.Requests[1]);
        Assert.All(server.Requests, request => Assert.Contains("\r\nx-acs-security-token: token\r\n", request));
    }

    [Fact]
    public void Model_ToMapAndBack_KeepsNamesAndValues()
    {
        var request = new ImportKeyMaterialRequest { KeyId = "key-hz1", KeyMaterialExpireUnix = 7 };

        var map = request.ToMap();
        var back = TeaModel.ToObject<ImportKeyMaterialRequest>(map);

        Assert.Equal(("key-hz1", 7L), (map["KeyId"], map["KeyMaterialExpireUnix"]));
        Assert.Equal((request.KeyId, request.KeyMaterialExpireUnix, null), (back.KeyId, back.KeyMaterialExpireUnix, back.ImportToken));
    }
}
