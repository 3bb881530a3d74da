using Infra.Cloud;

namespace Infra.Tests.Cloud.Vpc;

public sealed class VpcTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("CidrBlock", "10.0.0.0", "InvalidCidrBlock.Malformed")]
    [InlineData("CidrBlock", "10.0.0.1/8", "InvalidCidrBlock.Malformed")]
    [InlineData("CidrBlock", "10.0.0.0/7", "InvalidCidrBlock.Malformed")]
    [InlineData("CidrBlock", "10.0.0.0/29", "InvalidCidrBlock.Malformed")]
    [InlineData("CidrBlock", "300.0.0.0/8", "InvalidCidrBlock.Malformed")]
    [InlineData("CidrBlock", "100.64.0.0/16", "InvalidCidrBlock.Malformed")]
    [InlineData("CidrBlock", "127.0.0.0/16", "InvalidCidrBlock.Malformed")]
    [InlineData("VpcName", "https://example.com", "InvalidVpcName.Malformed")]
    [InlineData("Description", "http://example.com", "InvalidVpcDiscription.Malformed")]
    [InlineData("EnableDnsHostname", "perhaps", "InvalidParameter")]
    [InlineData("DryRun", "true", "DryRunOperation")]
    public void Argument_OutOfRange_IsRefused(string parameter, string value, string code)
    {
        var client = _account.Client();

        var refusal = client.Refusal("Vpc", "CreateVpc", (parameter, value));

        Assert.Equal((400, code), (refusal.Status, refusal.Code));
        Assert.Equal(0, client.Call("Vpc", "DescribeVpcs")["TotalCount"]!.GetValue<int>());
    }

    [Fact]
    public void UnknownRegion_IsNotFound()
    {
        var refusal = _account.Client().Refusal("Vpc", "CreateVpc", ("RegionId", "cn-atlantis"));

        Assert.Equal((404, "InvalidRegionId.NotFound"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void EleventhVpc_ExceedsTheQuota_ButNotInAnotherRegion()
    {
        var client = _account.Client();
        for (var i = 0; i < 10; i++) client.CreateVpc();

        var refusal = client.Refusal("Vpc", "CreateVpc");
        client.Call("Vpc", "CreateVpc", ("RegionId", "cn-beijing"));

        Assert.Equal((400, "QuotaExceeded.Vpc"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("ModifyVpcAttribute")]
    [InlineData("DeleteVpc")]
    public void UnknownVpc_IsNotFoundByAChange(string action)
    {
        var refusal = _account.Client().Refusal("Vpc", action, ("VpcId", "vpc-unknown"));

        Assert.Equal((404, "InvalidVpcId.NotFound"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void UnknownVpc_IsDescribedWithEmptyFields()
    {
        var answer = _account.Client().Vpc("vpc-unknown");

        Assert.Equal(("", ""), (answer.Text("VpcId"), answer.Text("Status")));
    }

    [Fact]
    public void NewVpc_IsPending_ThenAvailable_WithWhatItWasMadeWith()
    {
        var client = _account.Client();

        var made = client.Call("Vpc", "CreateVpc", ("CidrBlock", "192.168.0.0/16"), ("VpcName", "main"), ("Description",
            "text"), ("UserCidr", "10.1.0.0/16,10.2.0.0/16"), ("Tag.1.Key", "env"), ("Tag.1.Value", "test"));
        var pending = client.Vpc(made.Text("VpcId")).Text("Status");
        client.Wait(TimeSpan.FromSeconds(5));
        var vpc = client.Vpc(made.Text("VpcId"));

        Assert.Equal("Pending", pending);
        Assert.Equal(("Available", "192.168.0.0/16", "main", "text", TestCloud.Region), (vpc.Text("Status"),
            vpc.Text("CidrBlock"), vpc.Text("VpcName"), vpc.Text("Description"), vpc.Text("RegionId")));
        Assert.Equal(made.Text("VRouterId"), vpc.Text("VRouterId"));
        Assert.Equal(["10.1.0.0/16", "10.2.0.0/16"],
            vpc["UserCidrs"]!["UserCidr"]!.AsArray().Select(cidr => cidr!.GetValue<string>()));
        Assert.Equal(("env", "test"), (vpc["Tags"]!["Tag"]![0]!.Text("Key"), vpc["Tags"]!["Tag"]![0]!.Text("Value")));
    }

    [Fact]
    public void SameClientToken_GivesTheSameVpc_AndNoOtherOne()
    {
        var client = _account.Client();

        var first = client.Call("Vpc", "CreateVpc", ("VpcName", "main"), ("ClientToken", "token")).Text("VpcId");
        var again = client.Call("Vpc", "CreateVpc", ("VpcName", "main"), ("ClientToken", "token")).Text("VpcId");
        var other = client.Refusal("Vpc", "CreateVpc", ("VpcName", "other"), ("ClientToken", "token"));

        Assert.Equal(first, again);
        Assert.Equal("IdempotentParameterMismatch", other.Code);
        Assert.Equal(1, client.Call("Vpc", "DescribeVpcs")["TotalCount"]!.GetValue<int>());
    }

    [Fact]
    public void Attributes_Change_AndCanBeCleared()
    {
        var client = _account.Client();
        var vpc = client.CreateVpc(("VpcName", "old"), ("Description", "old"));

        client.Call("Vpc", "ModifyVpcAttribute", ("VpcId", vpc), ("VpcName", "new"), ("Description", ""),
            ("EnableDnsHostname", "true"));
        client.Call("Vpc", "MoveResourceGroup", ("ResourceType", "VPC"), ("ResourceId", vpc), ("NewResourceGroupId",
            "rg-1"));
        var changed = client.Vpc(vpc);

        Assert.Equal(("new", "", "ENABLED", "rg-1"), (changed.Text("VpcName"), changed.Text("Description"),
            changed.Text("DnsHostnameStatus"), changed.Text("ResourceGroupId")));
    }

    [Fact]
    public void NewRange_MustHoldEveryVSwitch()
    {
        var client = _account.Client();
        var vpc = client.CreateVpc();
        client.CreateVSwitch(vpc, "10.1.0.0/24");

        var refusal = client.Refusal("Vpc", "ModifyVpcAttribute", ("VpcId", vpc), ("CidrBlock", "10.2.0.0/16"));
        client.Call("Vpc", "ModifyVpcAttribute", ("VpcId", vpc), ("CidrBlock", "10.1.0.0/16"));

        Assert.Equal((400, "InvalidParameter"), (refusal.Status, refusal.Code));
        Assert.Equal("10.1.0.0/16", client.Vpc(vpc).Text("CidrBlock"));
    }

    [Fact]
    public void VpcThatHoldsSomething_CannotBeDeleted()
    {
        var client = _account.Client();
        var vpc = client.CreateVpc();
        var codes = new List<string>();
        string Delete() => client.Refusal("Vpc", "DeleteVpc", ("VpcId", vpc)).Code;

        var group = client.CreateSecurityGroup(vpc);
        codes.Add(Delete());
        var vSwitch = client.CreateVSwitch(vpc);
        codes.Add(Delete());
        var gateway = client.CreateNatGateway(vpc, vSwitch);
        codes.Add(Delete());
        client.Call("Vpc", "DeleteNatGateway", ("NatGatewayId", gateway));
        client.Call("Vpc", "DeleteVSwitch", ("VSwitchId", vSwitch));
        client.Call("Ecs", "DeleteSecurityGroup", ("SecurityGroupId", group));
        client.Call("Vpc", "DeleteVpc", ("VpcId", vpc));

        Assert.Equal(["DependencyViolation.SecurityGroup", "DependencyViolation.VSwitch",
            "DependencyViolation.NatGateway"], codes);
        Assert.Equal("", client.Vpc(vpc).Text("VpcId"));
    }

    [Fact]
    public void RouteTable_IsFoundByItsVpc_AndCanBeNamed()
    {
        var client = _account.Client();
        var made = client.Call("Vpc", "CreateVpc");
        string vpc = made.Text("VpcId"), table = made.Text("RouteTableId");

        client.Call("Vpc", "ModifyRouteTableAttributes", ("RouteTableId", table), ("RouteTableName", "system"),
            ("Description", "text"));
        var listed = client.Call("Vpc", "DescribeRouteTableList", ("VpcId", vpc))
            ["RouterTableList"]!["RouterTableListType"]!.AsArray().Single()!;
        var unknown = client.Refusal("Vpc", "ModifyRouteTableAttributes", ("RouteTableId", "vtb-unknown"));

        Assert.Equal((table, "system", "text", made.Text("VRouterId")), (listed.Text("RouteTableId"),
            listed.Text("RouteTableName"), listed.Text("Description"), listed.Text("RouterId")));
        Assert.Equal((404, "InvalidRouteTableId.NotFound"), (unknown.Status, unknown.Code));
    }

    [Fact]
    public void Tags_ArePutListedAndTakenOff()
    {
        var client = _account.Client();
        var vpc = client.CreateVpc();
        (string, string?)[] resource = [("ResourceType", "VPC"), ("ResourceId.1", vpc)];

        client.Call("Vpc", "TagResources", [.. resource, ("Tag.1.Key", "a"), ("Tag.1.Value", "1"), ("Tag.2.Key", "b"),
            ("Tag.2.Value", "2")]);
        client.Call("Vpc", "UnTagResources", [.. resource, ("TagKey.1", "a")]);
        var left = client.Call("Vpc", "ListTagResources", resource)["TagResources"]!["TagResource"]!.AsArray().Single()!;
        var unknownType = client.Refusal("Vpc", "TagResources", ("ResourceType", "PLANET"), ("ResourceId.1", vpc),
            ("Tag.1.Key", "a"));
        var unknown = client.Refusal("Vpc", "TagResources", ("ResourceType", "VPC"), ("ResourceId.1", "vpc-unknown"),
            ("Tag.1.Key", "a"));

        Assert.Equal((vpc, "b", "2"), (left.Text("ResourceId"), left.Text("TagKey"), left.Text("TagValue")));
        Assert.Equal("IllegalParam.ResourceType", unknownType.Code);
        Assert.Equal((404, "ResourceNotFound.InstanceId"), (unknown.Status, unknown.Code));
        Assert.Equal(vpc, client.Call("Vpc", "DescribeVpcs", ("Tag.1.Key", "b"))["Vpcs"]!["Vpc"]![0]!.Text("VpcId"));
        Assert.Equal(0, client.Call("Vpc", "DescribeVpcs", ("Tag.1.Key", "a"))["TotalCount"]!.GetValue<int>());
    }
}
