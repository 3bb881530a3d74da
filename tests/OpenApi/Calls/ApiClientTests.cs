using System.Text.Json.Nodes;
using Infra.OpenApi.Calls;
using Infra.OpenApi.Credentials;
using Infra.OpenApi.Errors;
using Infra.OpenApi.Retry;
using Infra.OpenApi.Signing;

namespace Infra.Tests.OpenApi.Calls;

public sealed class ApiClientTests
{
    private const string Plaintext = "U2VjcmV0IQ==";

    private static readonly ApiRequest Encrypt = new("Kms", "2016-01-20", "Encrypt")
    {
        Parameters = new Dictionary<string, string> { ["KeyId"] = "alias/Apollo/WorkKey", ["Plaintext"] = Plaintext },
    };

    [Theory]
    [InlineData("http://kms.cn-hangzhou.aliyuncs.com", "https://")]
    [InlineData("http://10.0.0.1:8080", "this machine only")]
    [InlineData("https://host/path", "a scheme and a host")]
    [InlineData("https://user:pw@host", "a scheme and a host")]
    [InlineData("ftp://localhost", "https://")]
    public void Endpoint_ThatIsNotSafe_IsRefused(string endpoint, string rule)
    {
        var error = Assert.Throws<ArgumentException>(() => Client(FakeNetwork.Always(200, "{}"), new Uri(endpoint)));

        Assert.Contains("'endpoint'", error.Message);
        Assert.Contains(rule, error.Message);
        Assert.DoesNotContain("pw", error.Message);
    }

    [Theory]
    [InlineData(503, "<html>gateway</html>", "not JSON")]
    [InlineData(502, "", "empty")]
    [InlineData(200, "[]", "not a JSON object")]
    [InlineData(200, "{\"RequestId\":", "not JSON")]
    public async Task Answer_ThatIsNone_IsAnErrorWithItsStatus(int status, string body, string text)
    {
        var error = await Assert.ThrowsAsync<OpenApiException>(
            () => Client(FakeNetwork.Always(status, body)).CallAsync(Encrypt));

        Assert.Equal(status, error.Status);
        Assert.Equal("", error.Code);
        Assert.Contains(text, error.Message);
        Assert.DoesNotContain(Plaintext, error.ToString());
    }

    [Fact]
    public async Task Refusal_KeepsCodeStatusAndRequest()
    {
        var network = FakeNetwork.Always(
            404, """{"HttpStatus":404,"Code":"Forbidden.KeyNotFound","Message":"The specified Key is not found.","RequestId":"r-1"}""");

        var error = await Assert.ThrowsAsync<OpenApiException>(() => Client(network).CallAsync(Encrypt));

        Assert.Equal(
            "Kms Encrypt: Forbidden.KeyNotFound: The specified Key is not found. (HTTP 404, request r-1)", error.Message);
        Assert.Equal((404, "Forbidden.KeyNotFound", "r-1"), (error.Status, error.Code, error.RequestId));
        Assert.Single(network.Asked);
    }

    [Fact]
    public async Task RpcCall_SendsParametersInTheBody_AndASignatureThatVerifies()
    {
        var network = FakeNetwork.Always(200, """{"CiphertextBlob":"blob"}""");

        var answer = await Client(network).CallAsync(Encrypt);

        Assert.Equal("blob", (string?)answer["CiphertextBlob"]);
        var (request, body) = Assert.Single(network.Asked);
        Assert.Equal("https://kms.cn-hangzhou.aliyuncs.com/", request.RequestUri!.ToString());
        Assert.Equal($"KeyId=alias%2FApollo%2FWorkKey&Plaintext={Uri.EscapeDataString(Plaintext)}", body);
        Assert.Equal(Expected(request, []), request.Headers.GetValues("authorization").Single());
    }

    [Fact]
    public async Task RoaCall_SendsItsPathAndBody_AndASignatureThatVerifies()
    {
        var network = FakeNetwork.Always(200, "{}");
        var update = new ApiRequest("CS", "2015-12-15", "UpdateKMSEncryption")
        {
            Method = HttpMethod.Put,
            Path = "/clusters/c1/kms",
            Parameters = new Dictionary<string, string> { ["dry"] = "a b" },
            Body = new JsonObject { ["kms_key_id"] = "key-abc" },
        };

        await Client(network, token: "token-1").CallAsync(update);

        var (request, body) = Assert.Single(network.Asked);
        Assert.Equal("https://cs.cn-hangzhou.aliyuncs.com/clusters/c1/kms?dry=a%20b", request.RequestUri!.AbsoluteUri);
        Assert.Equal("""{"kms_key_id":"key-abc"}""", body);
        Assert.Equal("token-1", request.Headers.GetValues("x-acs-security-token").Single());
        Assert.Equal(Expected(request, [new("dry", "a b")]), request.Headers.GetValues("authorization").Single());
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("token-1", 3)]
    public async Task Creation_IsTriedAgainOnlyWithAClientToken(string? token, int attempts)
    {
        var network = FakeNetwork.Always(503, """{"Code":"ServiceUnavailable","Message":"Busy."}""");
        var parameters = new Dictionary<string, string> { ["ZoneId"] = "cn-hangzhou-h" };
        if (token is not null) parameters["ClientToken"] = token;

        await Assert.ThrowsAsync<OpenApiException>(() => Client(network).CallAsync(
            new ApiRequest("Ecs", "2014-05-26", "CreateDisk") { Creates = true, Parameters = parameters }));

        Assert.Equal(attempts, network.Asked.Count);
        Assert.All(network.Asked, asked => Assert.Equal(network.Asked[0].Body, asked.Body));
    }

    [Theory]
    [InlineData("Retry-After", "7", 7_000)]
    [InlineData("x-acs-retry-after", "1500", 1_500)]
    public async Task WaitThatTheServiceAsksFor_IsRead(string header, string value, int milliseconds)
    {
        var network = new FakeNetwork((_, _) =>
        {
            var answer = FakeNetwork.Answer(429, """{"Code":"Rejected.Throttling","Message":"QPS Limit Exceeded"}""");
            answer.Headers.TryAddWithoutValidation(header, value);
            return answer;
        });

        var error = await Assert.ThrowsAsync<OpenApiException>(
            () => Client(network, retries: 0).CallAsync(Encrypt));

        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), error.RetryAfter);
    }

    private static ApiClient Client(FakeNetwork network, Uri? endpoint = null, string? token = null, int retries = 2) => new(
        network.Client,
        new("cn-hangzhou", new StaticSource(new("id", "secret", token)))
        {
            Endpoint = endpoint,
            Retry = new(new() { MaxRetries = retries, Backoff = Backoff.Fixed(TimeSpan.FromTicks(1)) }),
        });

    /// <summary>What a verifier computes from what arrived.</summary>
    private static string Expected(HttpRequestMessage request, KeyValuePair<string, string>[] query)
    {
        var headers = request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
            .Select(header => KeyValuePair.Create(header.Key, string.Join(",", header.Value))).ToList();
        var signable = new SignableRequest(request.Method.Method, request.RequestUri!.AbsolutePath, query, headers);
        return Acs3Signature.Authorization(
            signable, request.Headers.GetValues("x-acs-content-sha256").Single(), "id", "secret");
    }
}
