using Infra.Engine;
using Infra.Tests.Testing;
using Pulumi.AliCloud.Vpc;

namespace Infra.Tests.Engine.Shims;

[Collection(DeploymentsCollection.Name)]
public sealed class NetworkShimTests
{
    private static LifeCycle<NetworkArgs> Life() => new("net", change => NetworkPrograms.Network(change));

    public static TheoryData<string, Action<NetworkArgs>> Updates => new()
    {
        { "vpcName", args => args.VpcName = "other" },
        { "description", args => args.Description = "another" },
        { "cidrBlock", args => args.CidrBlock = "10.0.0.0/9" },
        { "dnsHostnameStatus", args => args.DnsHostnameStatus = "ENABLED" },
        { "resourceGroupId", args => args.ResourceGroupId = "rg-other" },
        { "systemRouteTableName", args => args.SystemRouteTableName = "routes" },
        { "systemRouteTableDescription", args => args.SystemRouteTableDescription = "of the network" },
        { "tags", args => args.Tags = new() { ["team"] = "b", ["stage"] = "dev" } },
        { "no tags", args => args.Tags = new() },
    };

    [Fact]
    public async Task Network_Made_IsThereWithItsRouteTable()
    {
        using var life = Life();

        var network = await life.GivenAsync();

        Assert.StartsWith("vpc-", network.Id, StringComparison.Ordinal);
        Assert.Equal("Available", network.Outputs["status"]);
        Assert.StartsWith("vtb-", (string)network.Outputs["routeTableId"]!, StringComparison.Ordinal);
        await life.AssertStableAsync();
    }

    [Theory]
    [MemberData(nameof(Updates))]
    public async Task Network_Changed_IsUpdatedInPlace(string argument, Action<NetworkArgs> change)
    {
        using var life = Life();

        var updated = await life.AssertUpdatedAsync(change);

        Assert.Contains(updated.Changes, item => argument.EndsWith(item.Property, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Network_WithOtherUserCidrs_IsReplaced()
    {
        using var life = Life();

        await life.AssertReplacedAsync(args => args.UserCidrs = ["192.168.0.0/16"]);
    }

    [Fact]
    public async Task Network_DeletedOutside_IsMadeAgain()
    {
        using var life = Life();

        await life.AssertMadeAgainAsync((client, id) => client.Call("Vpc", "DeleteVpc", ("VpcId", id)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Network_Destroyed_IsGoneWhoeverDeletedIt(bool outside)
    {
        using var life = Life();

        await life.AssertDestroyedAsync(outside ? (client, id) => client.Call("Vpc", "DeleteVpc", ("VpcId", id)) : null);
    }

    [Fact]
    public async Task Network_WithAnotherDescriptionOutside_GetsItBack()
    {
        using var life = Life();
        var id = (await life.GivenAsync()).Id!;
        life.Project.InAccount(client => client.Call("Vpc", "ModifyVpcAttribute", ("VpcId", id), ("Description", "by hand")));

        var refreshed = await life.Project.Engine.RefreshAsync();
        var result = await life.UpAsync();

        Assert.Equal(["description"], refreshed.Named("net").Changes.Select(change => change.Path));
        Assert.Equal((ResourceStatus.Updated, "for tests"), (result.Status, result.Outputs["description"]));
    }
}
