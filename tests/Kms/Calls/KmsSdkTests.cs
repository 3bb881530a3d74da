using Infra.Kms.Calls;
using Infra.OpenApi.Credentials;
using Infra.OpenApi.Errors;
using Infra.Tests.Testing;

namespace Infra.Tests.Kms.Calls;

/// <summary>One attempt of a call through the official SDK, and what becomes of answers that are none.</summary>
public sealed class KmsSdkTests
{
    private const string Secret = "made-up plaintext";

    [Fact]
    public async Task Parameters_TravelInTheBody_AndNeverInTheUrl()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Answer(200, """{"CiphertextBlob":"blob"}"""));

        var answer = await Of(server.Address).EncryptAsync(new()
        {
            KeyId = "alias/a",
            Plaintext = Secret,
            EncryptionContext = new() { ["purpose"] = "unit & test" },
        });

        var request = Assert.Single(server.Requests);
        Assert.Equal("blob", answer.CiphertextBlob);
        Assert.StartsWith("POST / HTTP/1.1\r\n", request);
        Assert.Contains("EncryptionContext=%7B%22purpose%22%3A%22unit", request.Split("\r\n\r\n")[1]);
        Assert.Contains("content-type", request.Split("SignedHeaders=")[1].Split(',')[0]);
    }

    [Fact]
    public async Task Session_IsSigned()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Answer(200, "{}"));

        await Of(server.Address, new("id", "made-up", "token")).DescribeKeyAsync(new() { KeyId = "k" });

        Assert.Contains("\r\nx-acs-security-token: token\r\n", Assert.Single(server.Requests));
        Assert.DoesNotContain("x-acs-credentials-provider", server.Requests[0]);
    }

    [Theory]
    [InlineData(503, "<html>gateway</html>", "not JSON")]
    [InlineData(502, "", "empty")]
    [InlineData(504, "{\"Code\":\"Servi", "not JSON")]
    [InlineData(200, "<html>made-up plaintext</html>", "not JSON")]
    [InlineData(200, "", "empty")]
    [InlineData(200, "[]", "not a JSON object")]
    [InlineData(200, "{\"Plaintext\":\"made-up plaintext", "not JSON")]
    public async Task Answer_ThatIsNone_IsAnErrorWithItsStatus(int status, string body, string text)
    {
        var error = await FailAsync(LoopbackServer.Answer(status, body));

        Assert.Equal((status, ""), (error.Status, error.Code));
        Assert.Contains(text, error.Message);
        Assert.DoesNotContain(Secret, error.ToString());
    }

    [Theory]
    [InlineData(200)]
    [InlineData(503)]
    public async Task Answer_ThatIsCutOff_IsAnErrorWithItsStatusAndWorthAnotherTry(int status)
    {
        var error = await FailAsync(LoopbackServer.Answer(status, "{\"Plaintext\":\"made-up", length: 1000));

        Assert.Equal((status, ""), (error.Status, error.Code));
        Assert.Contains("cut off", error.Message);
        Assert.Equal(ErrorClass.Transient, ErrorTable.Classify("Kms", error));
    }

    [Fact]
    public async Task Refusal_KeepsCodeStatusAndRequest()
    {
        var error = await FailAsync(LoopbackServer.Answer(
            404, """{"HttpStatus":404,"Code":"Forbidden.KeyNotFound","Message":"The specified Key is not found.","RequestId":"r-1"}"""));

        Assert.Equal((404, "Forbidden.KeyNotFound", "r-1"), (error.Status, error.Code, error.RequestId));
        Assert.Equal("Kms Decrypt: Forbidden.KeyNotFound: The specified Key is not found. (HTTP 404, request r-1)", error.Message);
    }

    [Theory]
    [InlineData("server string to sign is:POST&%2F&Plaintext%3Dmade-up plaintext")]
    [InlineData("server StringToSign is [ACS3-HMAC-SHA256] server CanonicalRequest is [made-up plaintext]")]
    public async Task Refusal_OfASignature_DoesNotRepeatWhatWasSigned(string repeated)
    {
        var error = await FailAsync(LoopbackServer.Answer(
            400, $$"""{"Code":"SignatureDoesNotMatch","Message":"Specified signature is not matched with our calculation. {{repeated}}","RequestId":"r"}"""));

        Assert.Contains("Specified signature is not matched with our calculation. (HTTP 400", error.Message);
        Assert.DoesNotContain(Secret, error.ToString());
    }

    [Fact]
    public async Task NoAnswer_IsATimeout()
    {
        await using var server = new LoopbackServer(_ => null);
        var sdk = new KmsSdk(new("cn-hangzhou", Key()) { Endpoint = server.Address, Timeout = TimeSpan.FromMilliseconds(2) });

        var error = await Assert.ThrowsAsync<TimeoutException>(() => sdk.DecryptAsync(new() { CiphertextBlob = Secret }));

        Assert.DoesNotContain(Secret, error.ToString());
    }

    [Fact]
    public async Task NobodyThere_IsTransient()
    {
        var sdk = Of(new Uri($"http://{LoopbackServer.Nobody()}"));

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => sdk.DecryptAsync(new() { CiphertextBlob = Secret }));

        Assert.Equal(ErrorClass.Transient, ErrorTable.Classify("Kms", error));
        Assert.DoesNotContain(Secret, error.ToString());
    }

    [Fact]
    public async Task Statuses_OfCallsAtTheSameTime_AreNotMixedUp()
    {
        await using var server = new LoopbackServer(request => LoopbackServer.Answer(
            int.Parse(request.Split("KeyId=")[1], System.Globalization.CultureInfo.InvariantCulture), "<html>"));
        var sdk = Of(server.Address);
        int[] statuses = [.. Enumerable.Range(500, 20)];

        var errors = await Task.WhenAll(statuses.Select(status => Assert.ThrowsAsync<OpenApiException>(
            () => sdk.DescribeKeyAsync(new() { KeyId = $"{status}" }))));

        Assert.Equal(statuses, errors.Select(error => error.Status));
    }

    [Fact]
    public async Task NoAccessKey_IsSaidWithThePlacesLookedAt()
    {
        var sdk = new KmsSdk(new("cn-hangzhou", new CredentialChain()) { Endpoint = new("http://127.0.0.1:1") });

        await Assert.ThrowsAsync<CredentialException>(() => sdk.DescribeKeyAsync(new() { KeyId = "k" }));
    }

    [Theory]
    [InlineData("http://kms.cn-hangzhou.aliyuncs.com")]
    [InlineData("http://192.168.1.1:7780")]
    public void Endpoint_InTheClearToAnotherMachine_IsRefused(string endpoint)
    {
        var error = Assert.Throws<ArgumentException>(() => Of(new Uri(endpoint)));

        Assert.Contains("https://", error.Message);
    }

    private static async Task<OpenApiException> FailAsync(string answer)
    {
        await using var server = new LoopbackServer(_ => answer);

        return await Assert.ThrowsAsync<OpenApiException>(
            () => Of(server.Address).DecryptAsync(new() { CiphertextBlob = Secret }));
    }

    private static KmsSdk Of(Uri endpoint, SigningCredential? key = null) =>
        new(new("cn-hangzhou", Key(key)) { Endpoint = endpoint });

    private static StaticSource Key(SigningCredential? key = null) => new(key ?? new("id", "made-up"));
}
