using System.Globalization;
using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Cs;

public sealed class KubeconfigTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;

    public KubeconfigTests() => _client = _account.Client();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("14")]
    [InlineData("4321")]
    [InlineData("an hour")]
    public void Duration_OutOfRange_IsRefused(string minutes)
    {
        var refusal = _client.Refusal("CS", "DescribeClusterUserKubeconfig",
            ("ClusterId", _client.CreateCluster()), ("TemporaryDurationMinutes", minutes));

        Assert.Equal((400, "InvalidParameter"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("15", 15)]
    [InlineData("4320", 4320)]
    [InlineData(null, 3 * 365 * 24 * 60)]
    public void Expiration_IsAsLongAsWasAskedFor_OrThreeYears(string? minutes, int expected)
    {
        var cluster = _client.CreateCluster();

        var answer = Config(cluster, ("TemporaryDurationMinutes", minutes));

        var end = DateTimeOffset.Parse(answer.Text("expiration"), CultureInfo.InvariantCulture);
        Assert.Equal(expected, (int)Math.Round((end - _client.Now).TotalMinutes));
    }

    [Theory]
    [InlineData("true", null, "https://203.0.113.1:6443")]
    [InlineData("true", "true", "https://192.0.2.1:6443")]
    [InlineData("false", null, "https://192.0.2.1:6443")]
    public void Server_IsThePublicOne_IfThereIsOneAndNobodyAsksForTheOther(
        string publicAccess, string? privately, string server)
    {
        var cluster = _client.CreateCluster(("endpoint_public_access", publicAccess));

        var config = Config(cluster, ("PrivateIpAddress", privately)).Text("config");

        Assert.Contains($"server: {server}\n", config, StringComparison.Ordinal);
        Assert.Contains($"current-context: {cluster}\n", config, StringComparison.Ordinal);
    }

    [Fact]
    public void Config_HasNoCredentials()
    {
        var config = Config(_client.CreateCluster()).Text("config");

        Assert.DoesNotContain("client-key", config, StringComparison.Ordinal);
        Assert.DoesNotContain("token", config, StringComparison.Ordinal);
    }

    private JsonObject Config(string cluster, params (string, string?)[] more) =>
        _client.Call("CS", "DescribeClusterUserKubeconfig", [("ClusterId", cluster), .. more]);
}
