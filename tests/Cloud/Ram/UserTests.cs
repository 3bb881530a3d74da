using Infra.Cloud;

namespace Infra.Tests.Cloud.Ram;

public sealed class UserTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("UserName", "", "MissingParameter")]
    [InlineData("UserName", "a b", "InvalidParameter.UserName.InvalidChars")]
    [InlineData("UserName", "../root", "InvalidParameter.UserName.InvalidChars")]
    [InlineData("Email", "alice", "InvalidParameter.Email")]
    [InlineData("Email", "alice@", "InvalidParameter.Email")]
    [InlineData("MobilePhone", "12345", "InvalidParameter.MobilePhone")]
    public void User_WithAWrongValue_IsNotMade(string parameter, string value, string code)
    {
        var client = _account.Client();
        (string, string?)[] good = parameter == "UserName" ? [] : [("UserName", "alice")];

        var refusal = client.Refusal("Ram", "CreateUser", [.. good, (parameter, value)]);

        Assert.Equal((400, code), (refusal.Status, refusal.Code));
        Assert.Empty(client.Call("Ram", "ListUsers")["Users"]!["User"]!.AsArray());
    }

    [Fact]
    public void Name_LongerThan64Characters_IsRefused()
    {
        var refusal = _account.Client().Refusal("Ram", "CreateUser", ("UserName", new string('a', 65)));

        Assert.Equal("InvalidParameter.UserName.Length", refusal.Code);
    }

    [Fact]
    public void Name_TakenInAnotherCase_IsRefused()
    {
        var client = _account.Client();
        client.Call("Ram", "CreateUser", ("UserName", "Alice"));
        client.Call("Ram", "CreateUser", ("UserName", "bob"));

        var made = client.Refusal("Ram", "CreateUser", ("UserName", "alice"));
        var renamed = client.Refusal("Ram", "UpdateUser", ("UserName", "bob"), ("NewUserName", "ALICE"));

        Assert.Equal((409, "EntityAlreadyExists.User"), (made.Status, made.Code));
        Assert.Equal((409, "EntityAlreadyExists.User"), (renamed.Status, renamed.Code));
    }

    [Theory]
    [InlineData("GetUser")]
    [InlineData("UpdateUser")]
    [InlineData("DeleteUser")]
    [InlineData("ListAccessKeys")]
    public void User_ThatDoesNotExist_IsNotFound(string action)
    {
        var refusal = _account.Client().Refusal("Ram", action, ("UserName", "nobody"));

        Assert.Equal((404, "EntityNotExist.User"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void User_WithAnAccessKey_CannotBeDeleted()
    {
        var client = _account.Client();
        client.Call("Ram", "CreateUser", ("UserName", "alice"));
        var key = _account.CreateAccessKey("alice").AccessKeyId;

        var refusal = client.Refusal("Ram", "DeleteUser", ("UserName", "alice"));
        client.Call("Ram", "DeleteAccessKey", ("UserName", "alice"), ("UserAccessKeyId", key));
        client.Call("Ram", "DeleteUser", ("UserName", "alice"));

        Assert.Equal((409, "DeleteConflict.User.AccessKey"), (refusal.Status, refusal.Code));
        Assert.Empty(client.Call("Ram", "ListUsers")["Users"]!["User"]!.AsArray());
    }

    [Fact]
    public void Update_ChangesWhatIsSent_AndNothingElse()
    {
        var client = _account.Client();
        client.Call("Ram", "CreateUser", ("UserName", "alice"), ("DisplayName", "Alice"),
            ("Email", "alice@example.com"), ("MobilePhone", "86-18688880000"), ("Comments", "first"));

        client.Call("Ram", "UpdateUser", ("UserName", "alice"), ("NewComments", ""), ("NewDisplayName", "A."));
        var user = client.Call("Ram", "GetUser", ("UserName", "alice"))["User"]!;

        Assert.Equal(("alice", "A.", "alice@example.com", "86-18688880000", ""),
            (user.Text("UserName"), user.Text("DisplayName"), user.Text("Email"), user.Text("MobilePhone"),
                user.Text("Comments")));
    }

    [Fact]
    public void List_IsPagedByMarker()
    {
        var client = _account.Client();
        foreach (var name in new[] { "carol", "alice", "bob" }) client.Call("Ram", "CreateUser", ("UserName", name));

        var first = client.Call("Ram", "ListUsers", ("MaxItems", "2"));
        var second = client.Call("Ram", "ListUsers", ("MaxItems", "2"), ("Marker", first.Text("Marker")));

        Assert.Equal(["alice", "bob", "carol"], new[] { first, second }
            .SelectMany(page => page["Users"]!["User"]!.AsArray()).Select(user => user!.Text("UserName")));
        Assert.False(second["IsTruncated"]!.GetValue<bool>());
    }
}
