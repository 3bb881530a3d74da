using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Sts;

public sealed class CallerIdentityTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Caller_IsTheAccountItself_UnlessTold()
    {
        var answer = _account.Client().Call("Sts", "GetCallerIdentity");

        Assert.Equal(("Account", "0000000000000001", "acs:ram::0000000000000001:root"),
            (answer.Text("IdentityType"), answer.Text("AccountId"), answer.Text("Arn")));
    }

    [Fact]
    public void User_IsToldApart_WithoutAnyPermission()
    {
        var user = _account.Client().Call("Ram", "CreateUser", ("UserName", "alice"))["User"]!.Text("UserId");

        var answer = Identity(_account.CreateAccessKey("alice").Principal);

        Assert.Equal(("RAMUser", "acs:ram::0000000000000001:user/alice", user, user),
            (answer.Text("IdentityType"), answer.Text("Arn"), answer.Text("UserId"), answer.Text("PrincipalId")));
    }

    [Fact]
    public void User_WithoutAPolicy_MayDoNothingElse()
    {
        _account.Client().Call("Ram", "CreateUser", ("UserName", "alice"));
        var caller = _account.CreateAccessKey("alice").Principal;

        var refusals = new[] { ("Kms", "ListKeys"), ("Ecs", "DescribeDisks"), ("Ram", "ListUsers") }
            .Select(action => Assert.Throws<CloudException>(() => Call(caller, action.Item1, action.Item2)))
            .Select(refusal => (refusal.Status, refusal.Code));

        Assert.Equal([(403, "Forbidden.NoPermission"), (403, "Forbidden.RAM"), (403, "NoPermission")], refusals);
    }

    private JsonObject Identity(Principal caller) => Call(caller, "Sts", "GetCallerIdentity");

    private JsonObject Call(Principal caller, string product, string action) =>
        _account.Call(new ApiCall(product, action, new Dictionary<string, string>(), TestCloud.Region, _account.Now,
            "test")
        { Caller = caller });
}
