using Infra.Cloud;

namespace Infra.Tests.Cloud.Vpc;

public sealed class PrivateAddressTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void SmallVSwitch_GivesEachUserAnAddressOfItsOwn_UntilItIsFull()
    {
        var client = _account.Client();
        var vpc = client.CreateVpc();
        var vSwitch = client.CreateVSwitch(vpc, "10.1.0.0/29");

        var gateways = Enumerable.Range(0, 4).Select(_ => client.CreateNatGateway(vpc, vSwitch)).ToList();
        var full = client.Refusal("Vpc", "CreateNatGateway", ("VpcId", vpc), ("VSwitchId", vSwitch));
        var addresses = gateways.ConvertAll(gateway => Address(client, gateway));

        Assert.Equal(["10.1.0.1", "10.1.0.2", "10.1.0.3", "10.1.0.4"], addresses.Order(StringComparer.Ordinal));
        Assert.Equal(400, full.Status);
    }

    [Fact]
    public void Addresses_FollowTheTimesOfTheUsers_NotTheirArrival_AndStayWhenSettled()
    {
        var expected = Run(inOrder: true);

        var actual = Run(inOrder: false);

        Assert.Equal(expected, actual);
    }

    private static List<string> Run(bool inOrder)
    {
        using var account = CloudAccount.InMemory();
        var setup = account.Client("setup");
        var vpc = setup.CreateVpc();
        var vSwitch = setup.CreateVSwitch(vpc, "10.1.0.0/29");
        var steps = Enumerable.Range(0, 4)
            .Select(i => new CloudClient(account, TestCloud.Region, $"step-{i}", setup.Now.AddSeconds(i))).ToList();
        if (!inOrder) steps.Reverse();

        var gateways = steps.ConvertAll(step => step.CreateNatGateway(vpc, vSwitch));
        if (!inOrder) gateways.Reverse();
        var late = new CloudClient(account, TestCloud.Region, "late", setup.Now.AddHours(1));
        var before = gateways.ConvertAll(gateway => Address(late, gateway));
        account.Commit(late.Now);
        late.Call("Vpc", "DeleteNatGateway", ("NatGatewayId", gateways[0]));
        var after = gateways[1..].ConvertAll(gateway => Address(late, gateway));

        Assert.Equal(before[1..], after);
        return before;
    }

    private static string Address(CloudClient client, string gateway) =>
        client.NatGateway(gateway).Text("NatGatewayPrivateInfo", "PrivateIpAddress");
}
