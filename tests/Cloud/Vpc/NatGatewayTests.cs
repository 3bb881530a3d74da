using Infra.Cloud;

namespace Infra.Tests.Cloud.Vpc;

public sealed class NatGatewayTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;
    private readonly string _vpc;
    private readonly string _vSwitch;

    public NatGatewayTests()
    {
        _client = _account.Client();
        _vpc = _client.CreateVpc();
        _vSwitch = _client.CreateVSwitch(_vpc);
    }

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Gateway_InAVSwitchOfAnotherVpc_IsRefused()
    {
        var elsewhere = _client.CreateVSwitch(_client.CreateVpc());

        var refusal = _client.Refusal("Vpc", "CreateNatGateway", ("VpcId", _vpc), ("VSwitchId", elsewhere));

        Assert.Equal((400, "OperationFailed.VswNotBelongToVpc"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("NatType", "Normal")]
    [InlineData("InstanceChargeType", "PrePaid")]
    public void Gateway_OfAKindThatIsNotModelled_IsRefused(string parameter, string value)
    {
        var refusal = _client.Refusal("Vpc", "CreateNatGateway", ("VpcId", _vpc), ("VSwitchId", _vSwitch), (parameter,
            value));

        Assert.Equal((400, "InvalidParameter"), (refusal.Status, refusal.Code));
        Assert.Contains(parameter, refusal.ServiceMessage);
    }

    [Fact]
    public void UnknownGateway_IsNotFound()
    {
        string[] actions = ["DescribeNatGateways", "ModifyNatGatewayAttribute", "DeleteNatGateway"];

        var refusals = actions.Select(action => _client.Refusal("Vpc", action, ("NatGatewayId", "ngw-unknown")));

        Assert.All(refusals, refusal =>
            Assert.Equal((404, "InvalidNatGatewayId.NotFound"), (refusal.Status, refusal.Code)));
    }

    [Fact]
    public void NewGateway_IsCreating_ThenAvailable_WithAnAddressOfItsVSwitch()
    {
        var gateway = _client.Call("Vpc", "CreateNatGateway", ("VpcId", _vpc), ("VSwitchId", _vSwitch), ("Name", "out"))
            .Text("NatGatewayId");
        var creating = _client.NatGateway(gateway);
        _client.Wait(TimeSpan.FromSeconds(30));
        var available = _client.NatGateway(gateway);

        Assert.Equal(("Creating", "Available"), (creating.Text("Status"), available.Text("Status")));
        Assert.Equal(("out", "Enhanced", _vSwitch), (available.Text("Name"), available.Text("NatType"),
            available.Text("NatGatewayPrivateInfo", "VswitchId")));
        Assert.StartsWith("10.1.0.", available.Text("NatGatewayPrivateInfo", "PrivateIpAddress"));
    }

    [Fact]
    public void ProtectedGateway_CannotBeDeleted()
    {
        var gateway = _client.CreateNatGateway(_vpc, _vSwitch);
        void Protect(string enable) => _client.Call("Vpc", "DeletionProtection", ("InstanceId", gateway), ("Type",
            "NATGW"), ("ProtectionEnable", enable));

        Protect("true");
        var refusal = _client.Refusal("Vpc", "DeleteNatGateway", ("NatGatewayId", gateway));
        Protect("false");
        _client.Call("Vpc", "DeleteNatGateway", ("NatGatewayId", gateway));

        Assert.Equal("OperationDenied.DeletionProtection", refusal.Code);
    }

    [Fact]
    public void SnatEntry_NeedsAnAddressOfTheGateway_AndGoesWithForce()
    {
        var gateway = _client.CreateNatGateway(_vpc, _vSwitch);
        var table = _client.NatGateway(gateway)["SnatTableIds"]!["SnatTableId"]![0]!.GetValue<string>();
        var eip = _client.Call("Vpc", "AllocateEipAddress", ("Bandwidth", "10"));
        (string, string?)[] entry = [("SnatTableId", table), ("SourceVSwitchId", _vSwitch), ("SnatIp",
            eip.Text("EipAddress"))];

        var unbound = _client.Refusal("Vpc", "CreateSnatEntry", entry);
        _client.Call("Vpc", "AssociateEipAddress", ("AllocationId", eip.Text("AllocationId")), ("InstanceId", gateway),
            ("InstanceType", "Nat"));
        _client.Wait(TimeSpan.FromSeconds(5));
        var id = _client.Call("Vpc", "CreateSnatEntry", entry).Text("SnatEntryId");
        var twice = _client.Refusal("Vpc", "CreateSnatEntry", entry);
        _client.Wait(TimeSpan.FromSeconds(5));
        var listed = _client.Call("Vpc", "DescribeSnatTableEntries", ("SnatTableId", table), ("SnatEntryId", id))
            ["SnatTableEntries"]!["SnatTableEntry"]![0]!;
        var inUse = _client.Refusal("Vpc", "DeleteNatGateway", ("NatGatewayId", gateway));
        _client.Call("Vpc", "DeleteNatGateway", ("NatGatewayId", gateway), ("Force", "true"));

        Assert.Equal("InvalidIp.NotInNatgw", unbound.Code);
        Assert.Equal("Forbidden.SourceVSwitchId.Duplicated", twice.Code);
        Assert.Equal(("Available", "10.1.0.0/24", _vSwitch), (listed.Text("Status"), listed.Text("SourceCIDR"),
            listed.Text("SourceVSwitchId")));
        Assert.Equal("DependencyViolation.SnatEntry", inUse.Code);
        Assert.Equal("Available", _client.Eip(eip.Text("AllocationId")).Text("Status"));
        Assert.Equal(0, _client.Call("Vpc", "DescribeSnatTableEntries")["TotalCount"]!.GetValue<int>());
    }

    [Fact]
    public void Eip_GoesThroughItsStatuses_AndIsReleasedOnlyWhenFree()
    {
        var gateway = _client.CreateNatGateway(_vpc, _vSwitch);
        var eip = _client.Call("Vpc", "AllocateEipAddress", ("Bandwidth", "10"), ("InternetChargeType", "PayByTraffic"))
            .Text("AllocationId");
        (string, string?) id = ("AllocationId", eip);

        var seen = new List<string> { _client.Eip(eip).Text("Status") };
        _client.Call("Vpc", "AssociateEipAddress", id, ("InstanceId", gateway), ("InstanceType", "Nat"));
        seen.Add(_client.Eip(eip).Text("Status"));
        _client.Wait(TimeSpan.FromSeconds(5));
        seen.Add(_client.Eip(eip).Text("Status"));
        var held = _client.Refusal("Vpc", "ReleaseEipAddress", id);
        var bound = _client.Refusal("Vpc", "DeleteNatGateway", ("NatGatewayId", gateway));
        _client.Call("Vpc", "UnassociateEipAddress", id, ("InstanceId", gateway), ("InstanceType", "Nat"));
        seen.Add(_client.Eip(eip).Text("Status"));
        _client.Call("Vpc", "ReleaseEipAddress", id);

        Assert.Equal(["Available", "Associating", "InUse", "Available"], seen);
        Assert.Equal(("IncorrectEipStatus", "DependencyViolation.EIPS"), (held.Code, bound.Code));
        Assert.Equal((404, "InvalidAllocationId.NotFound"), (_client.Refusal("Vpc", "ReleaseEipAddress", id)
            is var gone ? gone.Status : 0, gone.Code));
    }

    [Fact]
    public void Eip_IsOfARangeThatLeadsNowhere()
    {
        var eip = _client.Call("Vpc", "AllocateEipAddress").Text("EipAddress");

        Assert.Matches(@"^198\.1[89]\.\d+\.\d+$", eip);
    }
}
