using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

public sealed class KeyPolicyTests : IDisposable
{
    private const string Policy =
        """{"Version":"1","Statement":[{"Sid":"mine","Effect":"Allow","Principal":{"RAM":["acs:ram::0000000000000001:role/app"]},"Action":["kms:Decrypt"],"Resource":["*"]}]}""";

    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("SetKeyPolicy", Policy)]
    [InlineData("GetKeyPolicy", null)]
    public void Policy_OfAKeyOutsideAnInstance_IsRefused(string action, string? policy)
    {
        var client = _account.Client();
        var key = client.CreateKey();

        var refusal = client.Refusal("Kms", action, ("KeyId", key), ("Policy", policy));

        Assert.Equal((400, "Forbidden.KeyPolicyUnSupported"), refusal.Answer());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("no JSON")]
    [InlineData("""{"Version":"2","Statement":[]}""")]
    [InlineData("""{"Version":"1","Statement":[]}""")]
    [InlineData("\"Effect\":\"Allow\"", "\"Effect\":\"Maybe\"")]
    [InlineData("\"Resource\":[\"*\"]", "\"Resource\":[\"acs:kms:*:*:*\"]")]
    [InlineData("\"Action\":[\"kms:Decrypt\"]", "\"Action\":[]")]
    [InlineData("\"Action\":[\"kms:Decrypt\"]", "\"Action\":[\"ecs:RunInstances\"]")]
    [InlineData("acs:ram::0000000000000001:role/app", "everyone")]
    [InlineData("\"Sid\":\"mine\"", "\"NotAction\":[]")]
    public void Policy_ThatIsNone_IsRefused(string text, string? replacement = null)
    {
        var client = _account.Client();
        var key = client.CreateKey(("DKMSInstanceId", client.Instance()));
        var policy = replacement is null ? text : Policy.Replace(text, replacement, StringComparison.Ordinal);

        var refusal = client.Refusal("Kms", "SetKeyPolicy", ("KeyId", key), ("Policy", policy));

        Assert.NotEqual(Policy, policy);
        Assert.Equal((400, "InvalidParameter"), refusal.Answer());
    }

    [Fact]
    public void Policy_LongerThan32768Bytes_IsRefused()
    {
        var client = _account.Client();
        var longest = Policy + new string(' ', 32768 - Policy.Length);

        var key = client.CreateKey(("DKMSInstanceId", client.Instance()), ("Policy", longest));
        var refusal = client.Refusal("Kms", "SetKeyPolicy", ("KeyId", key), ("Policy", longest + " "));

        Assert.Equal((400, "InvalidParameter"), refusal.Answer());
    }

    [Fact]
    public void Policy_OfAnInstanceKey_IsTheDefault_UntilItIsSet()
    {
        var client = _account.Client();
        var key = client.CreateKey(("DKMSInstanceId", client.Instance()));
        var before = JsonNode.Parse(Read(client, key))!;

        client.Call("Kms", "SetKeyPolicy", ("KeyId", client.Key(key).Text("Arn")), ("Policy", Policy));

        Assert.Equal("kms default key policy", before["Statement"]![0]!.Text("Sid"));
        Assert.Equal(Policy, Read(client, key));
    }

    [Fact]
    public void Policy_GivenWithTheKey_IsItsPolicy()
    {
        var client = _account.Client();

        var key = client.CreateKey(("DKMSInstanceId", client.Instance()), ("Policy", Policy));

        Assert.Equal(Policy, Read(client, key));
    }

    [Theory]
    [InlineData("alias/mine", null, 400, "Unsupported.Alias")]
    [InlineData("none", null, 404, "Forbidden.KeyNotFound")]
    [InlineData(null, "other", 404, "Forbidden.ResourceNotFound")]
    public void Policy_AskedForWrongly_IsRefused(string? keyId, string? name, int status, string code)
    {
        var client = _account.Client();
        var key = client.CreateKey(("DKMSInstanceId", client.Instance()));

        var refusal = client.Refusal("Kms", "GetKeyPolicy", ("KeyId", keyId ?? key), ("PolicyName", name));

        Assert.Equal((status, code), refusal.Answer());
    }

    private static string Read(CloudClient client, string key) =>
        client.Call("Kms", "GetKeyPolicy", ("KeyId", key)).Text("Policy");
}
