using Infra.Tests.Testing;
using Pulumi.AliCloud.Vpc;

namespace Infra.Tests.Engine.Shims;

[Collection(DeploymentsCollection.Name)]
public sealed class NatGatewayShimTests
{
    private static LifeCycle<NatGatewayArgs> Life() => new("nat", change =>
    {
        var network = NetworkPrograms.Network();
        var args = new NatGatewayArgs
        {
            VpcId = network.Id,
            VswitchId = NetworkPrograms.Switch(network).Id,
            NatGatewayName = "nat",
            NatType = "Enhanced",
            PaymentType = "PayAsYouGo",
            InternetChargeType = "PayByLcu",
        };
        change(args);
        _ = new NatGateway("nat", args);
    });

    public static TheoryData<string, Action<NatGatewayArgs>> Updates => new()
    {
        { "natGatewayName", args => args.NatGatewayName = "other" },
        { "description", args => args.Description = "another" },
        { "tags", args => args.Tags = new() { ["team"] = "b" } },
        { "deletionProtection", args => args.DeletionProtection = true },
    };

    [Fact]
    public async Task Gateway_Made_IsThere()
    {
        using var life = Life();

        var nat = await life.GivenAsync();

        Assert.StartsWith("ngw-", nat.Id, StringComparison.Ordinal);
        Assert.Equal(("Available", "PayAsYouGo"), (nat.Outputs["status"], nat.Outputs["paymentType"]));
        await life.AssertStableAsync();
    }

    [Theory]
    [MemberData(nameof(Updates))]
    public async Task Gateway_Changed_IsUpdatedInPlace(string argument, Action<NatGatewayArgs> change)
    {
        using var life = Life();

        var updated = await life.AssertUpdatedAsync(change);

        Assert.Contains(updated.Changes, item => item.Property == argument);
    }

    [Fact]
    public async Task Gateway_DeletedOutside_IsMadeAgain()
    {
        using var life = Life();

        await life.AssertMadeAgainAsync((client, id) => client.Call("Vpc", "DeleteNatGateway", ("NatGatewayId", id)));
    }

    [Fact]
    public async Task Gateway_Destroyed_IsGone()
    {
        using var life = Life();

        await life.AssertDestroyedAsync();
    }
}
