using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Tests.Engine;
using Infra.Tests.Testing;

namespace Infra.Tests.Cloud.Audit;

/// <summary>The least policy of a run: with it the run passes, without any part of it it does not.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class LeastPolicyTests : IDisposable
{
    private readonly EngineFixture _fixture = new("dev");

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void Account_WithoutCalls_NeedsNoPolicy()
    {
        using var account = CloudAccount.InMemory();

        Assert.Null(LeastPolicy.Of(account.PermissionUses));
    }

    [Fact]
    public void Calls_ThatNeedTheSame_ShareAStatement()
    {
        using var account = CloudAccount.InMemory();
        var client = account.Client();
        var disk = client.CreateDisk();
        client.Call("Ram", "CreateRole", ("RoleName", "reader"), ("AssumeRolePolicyDocument", TestCloud.EcsTrust));
        client.Call("Ram", "GetRole", ("RoleName", "reader"));
        client.Disk(disk);
        client.Call("Ecs", "DescribeDisks");

        var policy = LeastPolicy.Of(account.PermissionUses)!;

        Assert.Equal(
            """{"Version":"1","Statement":[{"Effect":"Allow","Action":["ecs:CreateDisk","ecs:DescribeDisks"],"Resource":["acs:ecs:cn-hangzhou:*:disk/*"]},{"Effect":"Allow","Action":["ram:CreateRole"],"Resource":["acs:ram::*:role/*"]},{"Effect":"Allow","Action":["ram:GetRole"],"Resource":["acs:ram::*:role/reader"]}]}""",
            policy.ToJsonString());
    }

    [Fact]
    public async Task DevStack_PassesWithItsLeastPolicy_AndFailsWithOneActionLess()
    {
        var calls = await RecordDevStack();
        using var account = CloudAccount.OpenCopy(_fixture.AccountDirectory);
        var policy = LeastPolicy.Of(account.PermissionUses)!;
        var actions = policy["Statement"]!.AsArray()
            .SelectMany(statement => statement!["Action"]!.AsArray().Select(action => action!.GetValue<string>()))
            .ToList();

        Assert.True(actions.Count > 10);
        Assert.Null(Record.Exception(() => Replay(calls, policy)));
        Assert.All(actions, action =>
        {
            var refusal = Assert.Throws<CloudException>(() => Replay(calls, Without(policy, action)));
            Assert.Equal(action, refusal.AccessDenied?.AuthAction, ignoreCase: true);
        });
    }

    private async Task<List<ApiCall>> RecordDevStack()
    {
        var calls = new List<ApiCall>();
        _fixture.Cloud = new CloudOptions
        {
            BeforeAnswer = (call, answer) =>
            {
                if (answer is null) lock (calls) calls.Add(call);
            },
        };

        var result = await _fixture.UpEnvironmentAsync();

        Assert.Equal([], result.Errors);
        return [.. calls.OrderBy(call => call.At).ThenBy(call => call.Origin, StringComparer.Ordinal)];
    }

    /// <summary>Makes the same calls in another account as a user with the policy.</summary>
    private static void Replay(List<ApiCall> calls, JsonObject policy)
    {
        using var account = CloudAccount.InMemory();
        var root = new CloudClient(account, TestCloud.Region, "administrator", account.Now.AddHours(-1));
        root.Call("Ram", "CreateUser", ("UserName", "deployer"));
        root.Call("Ram", "CreatePolicy", ("PolicyName", "least"), ("PolicyDocument", policy.ToJsonString()));
        root.Call("Ram", "AttachPolicyToUser", ("PolicyType", "Custom"), ("PolicyName", "least"),
            ("UserName", "deployer"));
        var deployer = Principal.RamUser("deployer",
            root.Call("Ram", "GetUser", ("UserName", "deployer"))["User"]!.Text("UserId"));

        foreach (var call in calls) account.Call(call with { Caller = deployer });
    }

    private static JsonObject Without(JsonObject policy, string action)
    {
        var less = policy.DeepClone().AsObject();
        foreach (var statement in less["Statement"]!.AsArray().ToList())
        {
            var actions = statement!["Action"]!.AsArray();
            foreach (var one in actions.Where(one => one!.GetValue<string>() == action).ToList()) actions.Remove(one);
            if (actions.Count == 0) less["Statement"]!.AsArray().Remove(statement);
        }

        return less;
    }
}
