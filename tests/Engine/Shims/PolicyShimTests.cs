using Infra.Tests.Testing;
using Pulumi.AliCloud.Ram;

namespace Infra.Tests.Engine.Shims;

[Collection(DeploymentsCollection.Name)]
public sealed class PolicyShimTests
{
    private static LifeCycle<PolicyArgs> Life() => new("policy", change => IdentityPrograms.Policy(change));

    public static TheoryData<string, Action<PolicyArgs>> Updates => new()
    {
        { "description", args => args.Description = "another" },
        { "policyDocument", args => args.PolicyDocument = IdentityPrograms.OtherDocument },
        { "tags", args => args.Tags = new() { ["team"] = "b" } },
    };

    [Fact]
    public async Task Policy_Made_BearsItsNameAsId()
    {
        using var life = Life();

        var policy = await life.GivenAsync();

        Assert.Equal(("decrypt", "Custom", "v1"), (policy.Id, policy.Outputs["type"], policy.Outputs["versionId"]));
        await life.AssertStableAsync();
    }

    [Theory]
    [MemberData(nameof(Updates))]
    public async Task Policy_Changed_IsUpdatedInPlace(string argument, Action<PolicyArgs> change)
    {
        using var life = Life();

        var updated = await life.AssertUpdatedAsync(change);

        Assert.Contains(updated.Changes, item => item.Property == argument);
    }

    [Fact]
    public async Task Policy_WithAnotherDocument_HasAnotherVersion()
    {
        using var life = Life();

        var updated = await life.AssertUpdatedAsync(args => args.PolicyDocument = IdentityPrograms.OtherDocument);

        Assert.Equal("v2", updated.Outputs["versionId"]);
    }

    [Fact]
    public async Task Policy_Renamed_IsReplaced()
    {
        using var life = Life();

        await life.AssertReplacedAsync(args => args.PolicyName = "other");
    }

    [Fact]
    public async Task Policy_DeletedOutside_IsMadeAgain()
    {
        using var life = Life();

        await life.AssertMadeAgainAsync((client, name) => client.Call("Ram", "DeletePolicy", ("PolicyName", name)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Policy_Destroyed_IsGoneWhoeverDeletedIt(bool outside)
    {
        using var life = Life();

        await life.AssertDestroyedAsync(outside ? (client, name) => client.Call("Ram", "DeletePolicy", ("PolicyName", name)) : null);
    }
}
