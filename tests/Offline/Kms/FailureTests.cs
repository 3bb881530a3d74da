using System.Net;
using AlibabaCloud.SDK.Kms20160120;
using AlibabaCloud.SDK.Kms20160120.Models;
using AlibabaCloud.TeaUtil.Models;
using Infra.Tests.Testing;
using Newtonsoft.Json;
using Tea;

namespace Infra.Tests.Offline.Kms;

/// <summary>What the official SDK throws, and that it never tries again.</summary>
public sealed class FailureTests
{
    private static readonly DescribeKeyRequest Request = new() { KeyId = "key-hz1" };

    [Theory]
    [InlineData(400, "Rejected.Throttling", "QPS Limit Exceeded")]
    [InlineData(503, "ServiceUnavailableTemporary", "Service Unavailable Temporary")]
    public async Task Refusal_IsATeaException_WithTheBodysFields(int status, string code, string message)
    {
        var body = $$"""{"RequestId":"REQ-ERR","HostId":"kms.cn-hangzhou.aliyuncs.com","Code":"{{code}}","Message":"{{message}}","Recommend":"https://api.aliyun.com/troubleshoot?q={{code}}"}""";

        var error = await ThrownAsync<TeaException>(LoopbackServer.Answer(status, body));

        Assert.Equal(code, error.Code);
        Assert.Equal(status, error.StatusCode);
        Assert.Equal($"code: {status}, {message} request id: REQ-ERR", error.Message);
        Assert.Equal("", error.Description);
        Assert.Null(error.AccessDeniedDetail);
        Assert.Equal(["Code", "HostId", "Message", "Recommend", "RequestId", "statusCode"], error.DataResult.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("REQ-ERR", error.DataResult["RequestId"]);
        Assert.Equal(status, Assert.IsType<int>(error.DataResult["statusCode"]));
    }

    [Fact]
    public async Task Refusal_ForLackOfPermission_CarriesItsDetail()
    {
        var error = await ThrownAsync<TeaException>(LoopbackServer.Answer(
            403, """{"RequestId":"R","HostId":"h","Code":"Forbidden.NoPermission","Message":"no permission","AccessDeniedDetail":{"AuthAction":"kms:DescribeKey"}}"""));

        Assert.Equal("code: 403, no permission request id: R", error.Message);
        Assert.Equal("kms:DescribeKey", error.AccessDeniedDetail["AuthAction"]);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(200)]
    public async Task Page_InPlaceOfJson_LosesItsStatus(int status)
    {
        var error = await ThrownAsync<JsonReaderException>(LoopbackServer.Answer(status, "<html></html>", "text/html"));

        Assert.Equal("Unexpected character encountered while parsing value: <. Path '', line 0, position 0.", error.Message);
    }

    [Fact]
    public async Task EmptyError_LosesItsStatus()
    {
        var error = await ThrownAsync<ArgumentException>(LoopbackServer.Answer(503, ""));

        Assert.Equal("The value is not Dictionary", error.Message);
    }

    [Fact]
    public async Task NoAnswer_IsAWebException()
    {
        await using var server = new LoopbackServer(_ => null);
        var runtime = new RuntimeOptions { ReadTimeout = 1, ConnectTimeout = 1, Autoretry = true, MaxAttempts = 3 };

        var error = await Assert.ThrowsAsync<WebException>(
            () => SdkClient.Of(server.Authority).DescribeKeyWithOptionsAsync(Request, runtime));

        Assert.Equal("operation is timeout", error.Message);
        Assert.InRange(server.Requests.Count, 0, 1);
    }

    [Fact]
    public async Task ConnectionRefused_IsAnHttpRequestException() =>
        await Assert.ThrowsAsync<HttpRequestException>(
            () => SdkClient.Of(LoopbackServer.Nobody()).DescribeKeyAsync(Request));

    [Fact]
    public async Task NoCredentials_IsATeaException_AtTheCallAndNotBefore()
    {
        var config = SdkClient.Config("127.0.0.1:1");
        config.AccessKeyId = null;
        var client = new Client(config);

        var error = await Assert.ThrowsAsync<TeaException>(() => client.DescribeKeyAsync(Request));

        Assert.Equal(("InvalidCredentials", 0), (error.Code, error.StatusCode));
        Assert.StartsWith("Please set up the credentials correctly.", error.Message);
        Assert.Empty(error.DataResult);
    }

    [Fact]
    public async Task Retry_ThatIsAskedFor_NeverHappens()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Answer(
            503, """{"Code":"ServiceUnavailableTemporary","Message":"m","RequestId":"r"}"""));
        var runtime = new RuntimeOptions { Autoretry = true, MaxAttempts = 3 };

        await Assert.ThrowsAsync<TeaException>(
            () => SdkClient.Of(server.Authority).DescribeKeyWithOptionsAsync(Request, runtime));

        Assert.Single(server.Requests);
    }

    private static async Task<T> ThrownAsync<T>(string answer)
        where T : Exception
    {
        await using var server = new LoopbackServer(_ => answer);

        var error = await Assert.ThrowsAsync<T>(() => SdkClient.Of(server.Authority).DescribeKeyAsync(Request));

        Assert.Single(server.Requests);
        return error;
    }
}
