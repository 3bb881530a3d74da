using Infra.Tests.Testing;
using Pulumi.AliCloud.Ram;

namespace Infra.Tests.Engine.Shims;

[Collection(DeploymentsCollection.Name)]
public sealed class UserShimTests
{
    private static LifeCycle<UserArgs> Life() => new("user", change => IdentityPrograms.User(change));

    public static TheoryData<string, Action<UserArgs>> Updates => new()
    {
        { "name", args => args.Name = "grace" },
        { "displayName", args => args.DisplayName = "Grace" },
        { "comments", args => args.Comments = "another" },
        { "email", args => args.Email = "someone@example.com" },
        { "mobile", args => args.Mobile = "86-18688880000" },
    };

    [Fact]
    public async Task User_Made_BearsAnIdThatIsNotItsName()
    {
        using var life = Life();

        var user = await life.GivenAsync();

        Assert.NotEqual("ada", user.Id);
        Assert.Equal("ada", user.Outputs["name"]);
        await life.AssertStableAsync();
    }

    [Theory]
    [MemberData(nameof(Updates))]
    public async Task User_Changed_IsUpdatedInPlace(string argument, Action<UserArgs> change)
    {
        using var life = Life();

        var updated = await life.AssertUpdatedAsync(change);

        Assert.Contains(updated.Changes, item => item.Property == argument);
    }

    [Fact]
    public async Task User_DeletedOutside_IsMadeAgain()
    {
        using var life = Life();

        await life.AssertMadeAgainAsync((client, _) => client.Call("Ram", "DeleteUser", ("UserName", "ada")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task User_Destroyed_IsGoneWhoeverDeletedIt(bool outside)
    {
        using var life = Life();

        await life.AssertDestroyedAsync(outside ? (client, _) => client.Call("Ram", "DeleteUser", ("UserName", "ada")) : null);
    }

    [Fact]
    public async Task User_WithAPolicyFromOutside_IsStrippedOnlyByForce()
    {
        using var life = new LifeCycle<UserArgs>("user", change => IdentityPrograms.User(args =>
        {
            args.Force = true;
            change(args);
        }));

        await life.AssertDestroyedAsync((client, _) => client.Call("Ram", "AttachPolicyToUser",
            ("PolicyType", "System"), ("PolicyName", "AliyunKMSFullAccess"), ("UserName", "ada")));
    }
}
