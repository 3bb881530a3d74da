using Infra.Cloud;

namespace Infra.Tests.Cloud.Ram;

public sealed class GroupTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("GetGroup")]
    [InlineData("UpdateGroup")]
    [InlineData("DeleteGroup")]
    [InlineData("ListUsersForGroup")]
    [InlineData("ListPoliciesForGroup")]
    public void Group_ThatDoesNotExist_IsNotFound(string action)
    {
        var refusal = _account.Client().Refusal("Ram", action, ("GroupName", "nobody"));

        Assert.Equal((404, "EntityNotExist.Group"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("a_b", "InvalidParameter.GroupName.InvalidChars", 400)]
    [InlineData("DEV", "EntityAlreadyExists.Group", 409)]
    public void Name_OutOfItsFormOrTaken_IsRefused(string name, string code, int status)
    {
        var client = _account.Client();
        client.Call("Ram", "CreateGroup", ("GroupName", "dev"));

        var refusal = client.Refusal("Ram", "CreateGroup", ("GroupName", name));

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Membership_GoesBothWays_AndEndsOnce()
    {
        var client = WithAliceInDev();
        (string, string?)[] membership = [("UserName", "alice"), ("GroupName", "dev")];

        var twice = client.Refusal("Ram", "AddUserToGroup", membership);
        var users = client.Call("Ram", "ListUsersForGroup", ("GroupName", "dev"))["Users"]!["User"]!.AsArray();
        var groups = client.Call("Ram", "ListGroupsForUser", ("UserName", "alice"))["Groups"]!["Group"]!.AsArray();
        client.Call("Ram", "RemoveUserFromGroup", membership);
        var again = client.Refusal("Ram", "RemoveUserFromGroup", membership);

        Assert.Equal((409, "EntityAlreadyExists.User.Group"), (twice.Status, twice.Code));
        Assert.Equal("alice", users.Single()!.Text("UserName"));
        Assert.Equal("dev", groups.Single()!.Text("GroupName"));
        Assert.Equal((404, "EntityNotExist.User.Group"), (again.Status, again.Code));
    }

    [Fact]
    public void GroupAndUser_ThatBelongTogether_CannotBeDeleted()
    {
        var client = WithAliceInDev();

        var group = client.Refusal("Ram", "DeleteGroup", ("GroupName", "dev"));
        var user = client.Refusal("Ram", "DeleteUser", ("UserName", "alice"));

        Assert.Equal((409, "DeleteConflict.Group.User"), (group.Status, group.Code));
        Assert.Equal((409, "DeleteConflict.User.Group"), (user.Status, user.Code));
    }

    [Fact]
    public void Group_ThatIsRenamed_KeepsItsUsersAndPolicies()
    {
        var client = WithAliceInDev();
        client.Call("Ram", "AttachPolicyToGroup", ("PolicyType", "System"), ("PolicyName", "AliyunKMSFullAccess"),
            ("GroupName", "dev"));

        client.Call("Ram", "UpdateGroup", ("GroupName", "dev"), ("NewGroupName", "ops"), ("NewComments", "x"));

        Assert.Equal("alice", client.Call("Ram", "ListUsersForGroup", ("GroupName", "ops"))
            ["Users"]!["User"]!.AsArray().Single()!.Text("UserName"));
        Assert.Equal("AliyunKMSFullAccess", client.Call("Ram", "ListPoliciesForGroup", ("GroupName", "ops"))
            ["Policies"]!["Policy"]!.AsArray().Single()!.Text("PolicyName"));
        Assert.Equal("DeleteConflict.Group.User", client.Refusal("Ram", "DeleteGroup", ("GroupName", "ops")).Code);
    }

    [Fact]
    public void Groups_OfAUser_BeyondFive_AreRefused()
    {
        var client = WithAliceInDev();
        for (var i = 0; i < 5; i++) client.Call("Ram", "CreateGroup", ("GroupName", $"g{i}"));
        for (var i = 0; i < 4; i++)
            client.Call("Ram", "AddUserToGroup", ("UserName", "alice"), ("GroupName", $"g{i}"));

        var refusal = client.Refusal("Ram", "AddUserToGroup", ("UserName", "alice"), ("GroupName", "g4"));

        Assert.Equal((409, "LimitExceeded.User.Group"), (refusal.Status, refusal.Code));
    }

    private CloudClient WithAliceInDev()
    {
        var client = _account.Client();
        client.Call("Ram", "CreateUser", ("UserName", "alice"));
        client.Call("Ram", "CreateGroup", ("GroupName", "dev"));
        client.Call("Ram", "AddUserToGroup", ("UserName", "alice"), ("GroupName", "dev"));
        return client;
    }
}
