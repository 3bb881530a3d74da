using Aliyun.Credentials.Models;
using Aliyun.Credentials.Provider;
using Infra.Kms.Calls;
using Infra.OpenApi.Credentials;
using Infra.Tests.Testing;
using Moq;
using OfficialException = Aliyun.Credentials.Exceptions.CredentialException;

namespace Infra.Tests.Kms.Calls;

/// <summary>A provider of the official package stands where one of our sources does.</summary>
public sealed class OfficialSourceTests
{
    [Fact]
    public async Task Provider_ThatFails_IsNamedWithItsReason()
    {
        var source = Of(provider => provider.Setup(one => one.GetCredentialsAsync()).ThrowsAsync(new OfficialException("no role is set")));

        var error = await Assert.ThrowsAsync<CredentialException>(() => source.FindAsync(default).AsTask());

        Assert.Equal("the official package's made_up gave no access key: no role is set", error.Message);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "secret")]
    [InlineData("id", "")]
    public async Task Provider_WithoutAWholeKey_LeavesTheNextPlaceToBeAsked(string? id, string? secret)
    {
        var next = new StaticSource(new("next", "made-up"));
        var chain = new CredentialChain(Of(id, secret), next);

        Assert.Equal("next", (await chain.FindAsync(default))?.AccessKeyId);
    }

    [Fact]
    public async Task Provider_ThatHangs_IsLeftWhenTheCallerGivesUp()
    {
        using var giveUp = new CancellationTokenSource();
        var source = Of(provider => provider.Setup(one => one.GetCredentialsAsync()).Returns(new TaskCompletionSource<CredentialModel>().Task));

        var asked = source.FindAsync(giveUp.Token).AsTask();
        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
    }

    [Fact]
    public async Task Session_OfTheProvider_SignsTheCallsOfKms()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Answer(200, "{}"));
        var sdk = new KmsSdk(new("cn-hangzhou", Of("STS.id", "made-up", "token")) { Endpoint = server.Address });

        await sdk.DescribeKeyAsync(new() { KeyId = "k" });

        Assert.Contains("Credential=STS.id,", Assert.Single(server.Requests));
        Assert.Contains("\r\nx-acs-security-token: token\r\n", server.Requests[0]);
    }

    private static OfficialSource Of(string? id, string? secret, string? token = null) =>
        Of(provider => provider.Setup(one => one.GetCredentialsAsync())
            .ReturnsAsync(new CredentialModel { AccessKeyId = id, AccessKeySecret = secret, SecurityToken = token }));

    private static OfficialSource Of(Action<Mock<IAlibabaCloudCredentialsProvider>> setUp)
    {
        var provider = new Mock<IAlibabaCloudCredentialsProvider>();
        provider.Setup(one => one.GetProviderName()).Returns("made_up");
        setUp(provider);
        return new(provider.Object);
    }
}
