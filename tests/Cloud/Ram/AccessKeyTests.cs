using Infra.Cloud;

namespace Infra.Tests.Cloud.Ram;

public sealed class AccessKeyTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Credential_OfAUserThatDoesNotExist_IsRefused()
    {
        var refusal = Assert.Throws<CloudException>(() => _account.CreateAccessKey("nobody"));

        Assert.Equal((404, "EntityNotExist.User"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData(null, 5)]
    [InlineData("alice", 2)]
    public void AccessKeys_BeyondTheQuota_AreRefused(string? user, int quota)
    {
        _account.Client().Call("Ram", "CreateUser", ("UserName", "alice"));
        for (var i = 0; i < quota; i++) _account.CreateAccessKey(user);

        var refusal = Assert.Throws<CloudException>(() => _account.CreateAccessKey(user));

        Assert.Equal((409, "LimitExceeded.User.AccessKey"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Credential_OfTheAccount_IsFoundByItsId()
    {
        var made = _account.CreateAccessKey(userName: null);

        var found = _account.FindCredential(made.AccessKeyId);

        Assert.Equal(made, found);
        Assert.Equal((PrincipalKind.Root, "acs:ram::0000000000000001:root", made.AccessKeyId),
            (found!.Principal.Kind, found.Principal.Arn, found.Principal.AccessKeyId));
        Assert.True(found.IsActive);
        Assert.Null(found.SecurityToken);
    }

    [Fact]
    public void Credential_OfAUser_FollowsTheUser()
    {
        var client = _account.Client();
        var user = client.Call("Ram", "CreateUser", ("UserName", "alice"))["User"]!;
        var key = _account.CreateAccessKey("alice").AccessKeyId;

        client.Call("Ram", "UpdateUser", ("UserName", "alice"), ("NewUserName", "bob"));
        client.Call("Ram", "UpdateAccessKey", ("UserName", "bob"), ("UserAccessKeyId", key), ("Status", "Inactive"));
        var found = _account.FindCredential(key)!;

        Assert.Equal((PrincipalKind.RamUser, "bob", user.Text("UserId"), "acs:ram::0000000000000001:user/bob"),
            (found.Principal.Kind, found.Principal.Name, found.Principal.Id, found.Principal.Arn));
        Assert.False(found.IsActive);
    }

    [Fact]
    public void Credential_ThatWasDeleted_IsNotFound()
    {
        var client = _account.Client();
        client.Call("Ram", "CreateUser", ("UserName", "alice"));
        var key = _account.CreateAccessKey("alice").AccessKeyId;

        client.Call("Ram", "DeleteAccessKey", ("UserName", "alice"), ("UserAccessKeyId", key));

        Assert.Null(_account.FindCredential(key));
        Assert.Null(_account.FindCredential("LTAIUnknown"));
    }

    [Fact]
    public void AccessKey_OfAnotherUser_CannotBeChanged()
    {
        var client = _account.Client();
        client.Call("Ram", "CreateUser", ("UserName", "alice"));
        client.Call("Ram", "CreateUser", ("UserName", "bob"));
        var key = _account.CreateAccessKey("alice").AccessKeyId;

        var refusal = client.Refusal("Ram", "DeleteAccessKey", ("UserName", "bob"), ("UserAccessKeyId", key));

        Assert.Equal((404, "EntityNotExist.User.AccessKey"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Secret_IsShownOnce_AndNeverTheSame()
    {
        var client = _account.Client();
        var first = client.Call("Ram", "CreateAccessKey")["AccessKey"]!.Text("AccessKeySecret");
        var second = client.Call("Ram", "CreateAccessKey")["AccessKey"]!.Text("AccessKeySecret");

        var listed = client.Call("Ram", "ListAccessKeys");

        Assert.NotEqual(first, second);
        Assert.Equal(2, listed["AccessKeys"]!["AccessKey"]!.AsArray().Count);
        Assert.DoesNotContain(first, listed.ToJsonString());
        Assert.DoesNotContain(first, _account.FindCredential(
            listed["AccessKeys"]!["AccessKey"]![0]!.Text("AccessKeyId"))!.ToString());
    }

    [Fact]
    public void Secret_OfTwoAccountsWithTheSameSeed_Differs()
    {
        using var other = CloudAccount.InMemory();

        var one = _account.CreateAccessKey(userName: null);
        var two = other.CreateAccessKey(userName: null);

        Assert.NotEqual(one.Secret, two.Secret);
        Assert.NotEqual(one.AccessKeyId, two.AccessKeyId);
    }
}
