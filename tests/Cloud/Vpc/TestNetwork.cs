using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Vpc;

/// <summary>Short names for networks in tests.</summary>
internal static class TestNetwork
{
    public static string CreateVpc(this CloudClient client, params (string, string?)[] parameters)
    {
        var vpc = client.Call("Vpc", "CreateVpc", [("CidrBlock", "10.0.0.0/8"), .. parameters]).Text("VpcId");
        client.Wait(TimeSpan.FromSeconds(10));
        return vpc;
    }

    public static string CreateVSwitch(
        this CloudClient client, string vpc, string cidr = "10.1.0.0/24", string zone = TestCloud.Zone)
    {
        var vSwitch = client.Call("Vpc", "CreateVSwitch", ("VpcId", vpc), ("ZoneId", zone), ("CidrBlock", cidr))
            .Text("VSwitchId");
        client.Wait(TimeSpan.FromSeconds(10));
        return vSwitch;
    }

    public static string CreateSecurityGroup(
        this CloudClient client, string vpc, params (string, string?)[] parameters) =>
        client.Call("Ecs", "CreateSecurityGroup", [("VpcId", vpc), .. parameters]).Text("SecurityGroupId");

    public static string CreateNatGateway(this CloudClient client, string vpc, string vSwitch)
    {
        var gateway = client.Call("Vpc", "CreateNatGateway", ("VpcId", vpc), ("VSwitchId", vSwitch), ("NatType",
            "Enhanced")).Text("NatGatewayId");
        client.Wait(TimeSpan.FromMinutes(1));
        return gateway;
    }

    public static JsonNode Vpc(this CloudClient client, string vpc) =>
        client.Call("Vpc", "DescribeVpcAttribute", ("VpcId", vpc));

    public static JsonNode VSwitch(this CloudClient client, string vSwitch) =>
        client.Call("Vpc", "DescribeVSwitchAttributes", ("VSwitchId", vSwitch));

    public static JsonNode NatGateway(this CloudClient client, string gateway) =>
        client.Call("Vpc", "DescribeNatGateways", ("NatGatewayId", gateway))
            ["NatGateways"]!["NatGateway"]!.AsArray().Single()!;

    public static JsonNode Eip(this CloudClient client, string eip) =>
        client.Call("Vpc", "DescribeEipAddresses", ("AllocationId", eip))
            ["EipAddresses"]!["EipAddress"]!.AsArray().Single()!;
}
