using Infra.Cloud;
using Infra.Tests.Cloud.Vpc;

namespace Infra.Tests.Cloud.Ecs.Instances;

public sealed class InstanceNetworkTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;
    private readonly string _vpc;
    private readonly string _vSwitch;
    private readonly string _group;

    public InstanceNetworkTests()
    {
        _client = _account.Client();
        _vpc = _client.CreateVpc();
        _vSwitch = _client.CreateVSwitch(_vpc);
        _group = _client.CreateSecurityGroup(_vpc);
    }

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("VSwitchId", "vsw-unknown", 404, "InvalidVSwitchId.NotFound")]
    [InlineData("SecurityGroupIds.1", "sg-unknown", 404, "InvalidSecurityGroupId")]
    [InlineData("SecurityGroupIds.1", null, 400, "MissingParameter")]
    [InlineData("SecurityGroupId", "sg-other", 400, "InvalidSecurityGroupId.SingleIdAndMultiIdConflict")]
    [InlineData("ZoneId", "cn-hangzhou-i", 400, "InvalidParameter.Mismatch")]
    [InlineData("PrivateIpAddress", "192.168.0.1", 403, "InvalidVSwitchId.IpInvalid")]
    [InlineData("PrivateIpAddress", "10.1.0.0", 403, "InvalidVSwitchId.IpInvalid")]
    [InlineData("PrivateIpAddress", "10.1.0.253", 403, "InvalidVSwitchId.IpInvalid")]
    [InlineData("KeyPairName", "unknown", 404, "InvalidKeyPairName.NotFound")]
    [InlineData("RamRoleName", "unknown", 404, "InvalidRamRole.NotFound")]
    [InlineData("UserData", "no base64!", 400, "InvalidUserData.Base64FormatInvalid")]
    [InlineData("InstanceChargeType", "PrePaid", 400, "InvalidParameter")]
    public void Argument_OutOfRange_IsRefused(string parameter, string? value, int status, string code)
    {
        var arguments = new Dictionary<string, string?>
        {
            ["ZoneId"] = TestCloud.Zone,
            ["ImageId"] = TestCloud.Image,
            ["InstanceType"] = "ecs.g7.large",
            ["VSwitchId"] = _vSwitch,
            ["SecurityGroupIds.1"] = _group,
            [parameter] = value,
        };

        var refusal = _client.Refusal("Ecs", "RunInstances", [.. arguments.Select(pair => (pair.Key, pair.Value))]);

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
        Assert.Equal(0, _client.Call("Ecs", "DescribeInstances").Number("TotalCount"));
    }

    [Fact]
    public void SecurityGroup_OfAnotherVpc_IsRefused()
    {
        var elsewhere = _client.CreateSecurityGroup(_client.CreateVpc());

        var refusal = _client.Refusal("Ecs", "RunInstances", ("ImageId", TestCloud.Image), ("InstanceType",
            "ecs.g7.large"), ("VSwitchId", _vSwitch), ("SecurityGroupId", elsewhere));

        Assert.Equal((403, "OperationDenied.InconsistentNetwork"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Role_ThatDoesNotTrustEcs_IsRefused()
    {
        _client.Call("Ram", "CreateRole", ("RoleName", "other"), ("AssumeRolePolicyDocument",
            TestCloud.EcsTrust.Replace("ecs.aliyuncs.com", "cs.aliyuncs.com", StringComparison.Ordinal)));

        var refusal = _client.Refusal("Ecs", "RunInstances", ("ZoneId", TestCloud.Zone), ("ImageId", TestCloud.Image),
            ("InstanceType", "ecs.g7.large"), ("RamRoleName", "other"));

        Assert.Equal((401, "InvalidRamRole.NotEcsRole"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Instance_TellsAllTheProviderReads()
    {
        var id = Run(("InstanceName", "web"), ("Description", "text"), ("HostName", "web-1"), ("PrivateIpAddress",
            "10.1.0.10"), ("UserData", "aGVsbG8="), ("InternetMaxBandwidthOut", "5"), ("Tag.1.Key", "a"));

        var instance = _client.Instance(id);
        var network = instance["VpcAttributes"]!;
        var card = _client.Call("Ecs", "DescribeNetworkInterfaces", ("NetworkInterfaceId.1",
            instance["NetworkInterfaces"]!["NetworkInterface"]![0]!.Text("NetworkInterfaceId")))
            ["NetworkInterfaceSets"]!["NetworkInterfaceSet"]!.AsArray().Single()!;

        Assert.Equal(("web", "text", "web-1", "Running", TestCloud.Zone), (instance.Text("InstanceName"),
            instance.Text("Description"), instance.Text("HostName"), instance.Text("Status"), instance.Text("ZoneId")));
        Assert.Equal((2, 8192, "linux"), (instance.Number("Cpu"), instance.Number("Memory"), instance.Text("OSType")));
        Assert.Equal((_vpc, _vSwitch, "10.1.0.10"), (network.Text("VpcId"), network.Text("VSwitchId"),
            network["PrivateIpAddress"]!["IpAddress"]![0]!.GetValue<string>()));
        Assert.Equal([_group], instance["SecurityGroupIds"]!["SecurityGroupId"]!.AsArray()
            .Select(group => group!.GetValue<string>()));
        Assert.Matches(@"^198\.1[89]\.", instance["PublicIpAddress"]!["IpAddress"]![0]!.GetValue<string>());
        Assert.Equal((id, "10.1.0.10", "InUse"), (card.Text("InstanceId"), card.Text("PrivateIpAddress"),
            card.Text("Status")));
        Assert.Equal("aGVsbG8=", _client.Call("Ecs", "DescribeUserData", ("InstanceId", id)).Text("UserData"));
        Assert.Equal("a", _client.SystemDisk(id)["Tags"]!["Tag"]![0]!.Text("TagKey"));
    }

    [Fact]
    public void PrivateAddress_IsTakenOnce()
    {
        Run(("PrivateIpAddress", "10.1.0.10"));

        var refusal = _client.Refusal("Ecs", "RunInstances", ("ImageId", TestCloud.Image), ("InstanceType",
            "ecs.g7.large"), ("VSwitchId", _vSwitch), ("SecurityGroupId", _group), ("PrivateIpAddress", "10.1.0.10"));

        Assert.Equal((400, "InvalidPrivateIpAddress.Duplicated"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void NetworkOfAnInstance_CannotBeDeleted()
    {
        var instance = Run();

        var vSwitch = _client.Refusal("Vpc", "DeleteVSwitch", ("VSwitchId", _vSwitch));
        var group = _client.Refusal("Ecs", "DeleteSecurityGroup", ("SecurityGroupId", _group));
        _client.Call("Ecs", "DeleteInstance", ("InstanceId", instance), ("Force", "true"));
        _client.Call("Vpc", "DeleteVSwitch", ("VSwitchId", _vSwitch));
        _client.Call("Ecs", "DeleteSecurityGroup", ("SecurityGroupId", _group));

        Assert.Equal(((400, "DependencyViolation"), (403, "DependencyViolation")), ((vSwitch.Status, vSwitch.Code),
            (group.Status, group.Code)));
    }

    [Fact]
    public void SecurityGroups_AreJoinedAndLeft_ButNotTheLast()
    {
        var instance = Run();
        var second = _client.CreateSecurityGroup(_vpc);
        (string, string?) id = ("InstanceId", instance);

        _client.Call("Ecs", "JoinSecurityGroup", id, ("SecurityGroupId", second));
        var twice = _client.Refusal("Ecs", "JoinSecurityGroup", id, ("SecurityGroupId", second));
        _client.Call("Ecs", "LeaveSecurityGroup", id, ("SecurityGroupId", _group));
        var last = _client.Refusal("Ecs", "LeaveSecurityGroup", id, ("SecurityGroupId", second));

        Assert.Equal(("InvalidInstanceId.AlreadyExists", "InstanceLastSecurityGroup"), (twice.Code, last.Code));
        Assert.Equal([second], _client.Instance(instance)["SecurityGroupIds"]!["SecurityGroupId"]!.AsArray()
            .Select(group => group!.GetValue<string>()));
    }

    [Fact]
    public void StoppedInstance_MovesToAnotherVSwitchOfItsVpc()
    {
        var instance = Run();
        var other = _client.CreateVSwitch(_vpc, "10.2.0.0/24");
        var elsewhere = _client.CreateVSwitch(_client.CreateVpc(), "10.3.0.0/24");
        (string, string?) id = ("InstanceId", instance);

        var running = _client.Refusal("Ecs", "ModifyInstanceVpcAttribute", id, ("VSwitchId", other));
        _client.Stop(instance);
        var outside = _client.Refusal("Ecs", "ModifyInstanceVpcAttribute", id, ("VSwitchId", elsewhere));
        _client.Call("Ecs", "ModifyInstanceVpcAttribute", id, ("VSwitchId", other), ("PrivateIpAddress", "10.2.0.7"));

        Assert.Equal(("IncorrectInstanceStatus", "OperationDenied.InconsistentNetwork"), (running.Code, outside.Code));
        var network = _client.Instance(instance)["VpcAttributes"]!;
        Assert.Equal((other, "10.2.0.7"), (network.Text("VSwitchId"),
            network["PrivateIpAddress"]!["IpAddress"]![0]!.GetValue<string>()));
    }

    [Fact]
    public void SeveralInstances_GetNamesAddressesAndDisksOfTheirOwn_AndOneTokenNamesAll()
    {
        (string, string?)[] call = [("ImageId", TestCloud.Image), ("InstanceType", "ecs.g7.large"), ("VSwitchId",
            _vSwitch), ("SecurityGroupId", _group), ("Amount", "3"), ("ClientToken", "token")];

        var ids = Ids(_client.Call("Ecs", "RunInstances", call));
        var again = Ids(_client.Call("Ecs", "RunInstances", call));
        var addresses = ids.ConvertAll(id =>
            _client.Instance(id)["VpcAttributes"]!["PrivateIpAddress"]!["IpAddress"]![0]!.GetValue<string>());

        Assert.Equal(ids, again);
        Assert.Equal((3, 3, 3), (ids.Distinct().Count(), addresses.Distinct().Count(),
            ids.Select(id => _client.SystemDisk(id).Text("DiskId")).Distinct().Count()));
    }

    private static List<string> Ids(System.Text.Json.Nodes.JsonObject answer) =>
        [.. answer["InstanceIdSets"]!["InstanceIdSet"]!.AsArray().Select(id => id!.GetValue<string>())];

    private string Run(params (string, string?)[] parameters) => _client.RunInstance(
        [("VSwitchId", _vSwitch), ("SecurityGroupIds.1", _group), .. parameters]);
}
