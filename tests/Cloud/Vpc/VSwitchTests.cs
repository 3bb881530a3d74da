using Infra.Cloud;

namespace Infra.Tests.Cloud.Vpc;

public sealed class VSwitchTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("VpcId", "vpc-unknown", 404, "InvalidVpcId.NotFound")]
    [InlineData("ZoneId", "cn-hangzhou-z", 404, "InvalidZoneId.NotFound")]
    [InlineData("CidrBlock", "10.1.0.0", 400, "InvalidCidrBlock.Malformed")]
    [InlineData("CidrBlock", "10.0.0.0/15", 400, "InvalidCidrBlock.Malformed")]
    [InlineData("CidrBlock", "10.0.0.0/30", 400, "InvalidCidrBlock.Malformed")]
    [InlineData("CidrBlock", "192.168.0.0/24", 400, "InvalidParameter")]
    [InlineData("CidrBlock", null, 400, "MissingParameter")]
    [InlineData("VSwitchName", "http://example.com", 400, "InvalidVSwitchName.Malformed")]
    public void Argument_OutOfRange_IsRefused(string parameter, string? value, int status, string code)
    {
        var client = _account.Client();
        var vpc = client.CreateVpc();
        var arguments = new Dictionary<string, string?>
        {
            ["VpcId"] = vpc,
            ["ZoneId"] = TestCloud.Zone,
            ["CidrBlock"] = "10.1.0.0/24",
            [parameter] = value,
        };

        var refusal = client.Refusal("Vpc", "CreateVSwitch", [.. arguments.Select(pair => (pair.Key, pair.Value))]);

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("10.1.0.0/24")]
    [InlineData("10.1.0.0/16")]
    [InlineData("10.1.0.128/25")]
    public void Range_ThatOverlapsAnother_IsRefused_UnlessInAnotherVpc(string cidr)
    {
        var client = _account.Client();
        var (vpc, other) = (client.CreateVpc(), client.CreateVpc());
        client.CreateVSwitch(vpc, "10.1.0.0/24");

        var refusal = client.Refusal("Vpc", "CreateVSwitch", ("VpcId", vpc), ("ZoneId", TestCloud.Zone), ("CidrBlock",
            cidr));
        client.CreateVSwitch(other, cidr);

        Assert.Equal((400, "InvalidCidrBlock.Overlapped"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Vpc_StillPending_TakesNoVSwitch()
    {
        var client = _account.Client();
        var vpc = client.Call("Vpc", "CreateVpc", ("CidrBlock", "10.0.0.0/8")).Text("VpcId");

        var refusal = client.Refusal("Vpc", "CreateVSwitch", ("VpcId", vpc), ("ZoneId", TestCloud.Zone), ("CidrBlock",
            "10.1.0.0/24"));

        Assert.Equal((400, "IncorrectVpcStatus"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void NewVSwitch_TellsItsFreeAddresses_AndBelongsToItsVpc()
    {
        var client = _account.Client();
        var vpc = client.CreateVpc();

        var vSwitch = client.CreateVSwitch(vpc, "10.1.0.0/24");
        var empty = client.VSwitch(vSwitch);
        client.CreateNatGateway(vpc, vSwitch);
        var used = client.VSwitch(vSwitch);

        Assert.Equal(("Available", vpc, TestCloud.Zone, "10.1.0.0/24"), (empty.Text("Status"), empty.Text("VpcId"),
            empty.Text("ZoneId"), empty.Text("CidrBlock")));
        Assert.Equal((252, 251), (empty["AvailableIpAddressCount"]!.GetValue<long>(),
            used["AvailableIpAddressCount"]!.GetValue<long>()));
        Assert.Equal([vSwitch], client.Vpc(vpc)["VSwitchIds"]!["VSwitchId"]!.AsArray().Select(id => id!.GetValue<string>()));
        Assert.Equal(vSwitch, client.Call("Vpc", "DescribeVSwitches", ("VpcId", vpc))["VSwitches"]!["VSwitch"]![0]!
            .Text("VSwitchId"));
    }

    [Fact]
    public void Name_Changes_AndUnknownOnesAreNotFound()
    {
        var client = _account.Client();
        var vSwitch = client.CreateVSwitch(client.CreateVpc());

        client.Call("Vpc", "ModifyVSwitchAttribute", ("VSwitchId", vSwitch), ("VSwitchName", "new"), ("Description",
            "text"));
        var unknown = client.Refusal("Vpc", "ModifyVSwitchAttribute", ("VSwitchId", "vsw-unknown"));

        var changed = client.VSwitch(vSwitch);
        Assert.Equal(("new", "text"), (changed.Text("VSwitchName"), changed.Text("Description")));
        Assert.Equal((404, "InvalidVSwitchId.NotFound"), (unknown.Status, unknown.Code));
        Assert.Equal("", client.VSwitch("vsw-unknown").Text("VSwitchId"));
    }

    [Fact]
    public void VSwitchOfANatGateway_CannotBeDeleted()
    {
        var client = _account.Client();
        var vpc = client.CreateVpc();
        var vSwitch = client.CreateVSwitch(vpc);
        var gateway = client.CreateNatGateway(vpc, vSwitch);

        var refusal = client.Refusal("Vpc", "DeleteVSwitch", ("VSwitchId", vSwitch));
        client.Call("Vpc", "DeleteNatGateway", ("NatGatewayId", gateway));
        client.Call("Vpc", "DeleteVSwitch", ("VSwitchId", vSwitch));

        Assert.Equal((400, "DependencyViolation.EnhancedNatgw"), (refusal.Status, refusal.Code));
        Assert.Equal("", client.VSwitch(vSwitch).Text("VSwitchId"));
    }
}
