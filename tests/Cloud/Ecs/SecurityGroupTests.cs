using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Tests.Cloud.Vpc;

namespace Infra.Tests.Cloud.Ecs;

public sealed class SecurityGroupTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("VpcId", "vpc-unknown", 404, "InvalidVpcId.NotFound")]
    [InlineData("VpcId", null, 400, "MissingParameter")]
    [InlineData("SecurityGroupName", "1", 400, "InvalidSecurityGroupName.Malformed")]
    [InlineData("SecurityGroupType", "huge", 400, "InvalidParameter")]
    public void Argument_OutOfRange_IsRefused(string parameter, string? value, int status, string code)
    {
        var client = _account.Client();
        var arguments = new Dictionary<string, string?> { ["VpcId"] = client.CreateVpc(), [parameter] = value };

        var refusal = client.Refusal("Ecs", "CreateSecurityGroup",
            [.. arguments.Select(pair => (pair.Key, pair.Value))]);

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void UnknownGroup_IsNotFoundByAnyAction()
    {
        var client = _account.Client();
        (string, string?) group = ("SecurityGroupId", "sg-unknown");

        string[] actions = ["DescribeSecurityGroupAttribute", "ModifySecurityGroupAttribute",
            "ModifySecurityGroupPolicy", "DeleteSecurityGroup", "AuthorizeSecurityGroup", "RevokeSecurityGroupEgress",
            "JoinSecurityGroup"];

        Assert.All(actions, action => Assert.Equal("InvalidSecurityGroupId.NotFound",
            client.Refusal("Ecs", action, group).Code));
    }

    [Theory]
    [InlineData("IpProtocol", "ipx", "InvalidIpProtocol.Malformed")]
    [InlineData("PortRange", "-1/-1", "OperationDenied")]
    [InlineData("PortRange", "0/80", "OperationDenied")]
    [InlineData("PortRange", "443/80", "OperationDenied")]
    [InlineData("PortRange", "80/65536", "OperationDenied")]
    [InlineData("Policy", "perhaps", "InvalidPolicy.Malformed")]
    [InlineData("Priority", "0", "InvalidPriority.Malformed")]
    [InlineData("Priority", "101", "InvalidPriority.Malformed")]
    [InlineData("NicType", "internet", "InvalidNicType.Mismatch")]
    [InlineData("SourceCidrIp", "10.0.0.0/33", "InvalidSourceCidrIp.Malformed")]
    [InlineData("SourceGroupId", "sg-unknown", "InvalidSourceGroupId.NotFound")]
    public void Rule_OutOfRange_IsRefused_InBothForms(string parameter, string value, string code)
    {
        var client = _account.Client();
        var group = client.CreateSecurityGroup(client.CreateVpc());
        var rule = new Dictionary<string, string?>
        {
            ["IpProtocol"] = "tcp",
            ["PortRange"] = "80/80",
            ["SourceCidrIp"] = "10.0.0.0/8",
            [parameter] = value,
        };

        var plain = client.Refusal("Ecs", "AuthorizeSecurityGroup",
            [("SecurityGroupId", group), .. rule.Select(pair => (pair.Key, pair.Value))]);
        var listed = client.Refusal("Ecs", "AuthorizeSecurityGroup",
            [("SecurityGroupId", group), .. rule.Select(pair => ($"Permissions.1.{pair.Key}", pair.Value))]);

        Assert.Equal((code, code), (plain.Code, listed.Code));
        Assert.Empty(Rules(client, group));
    }

    [Fact]
    public void Rule_IsAddedOnce_AndToldAsItWasGiven()
    {
        var client = _account.Client();
        var group = client.CreateSecurityGroup(client.CreateVpc());
        (string, string?)[] rule = [("SecurityGroupId", group), ("Permissions.1.IpProtocol", "tcp"),
            ("Permissions.1.PortRange", "443/443"), ("Permissions.1.SourceCidrIp", "0.0.0.0/0"),
            ("Permissions.1.Policy", "accept"), ("Permissions.1.Priority", "5"), ("Permissions.1.NicType", "intranet"),
            ("Permissions.1.Description", "web")];

        client.Call("Ecs", "AuthorizeSecurityGroup", rule);
        client.Call("Ecs", "AuthorizeSecurityGroup", rule);

        var told = Rules(client, group).Single()!;
        Assert.Equal(("ingress", "TCP", "443/443", "Accept", "5", "0.0.0.0/0", "web", "intranet"),
            (told.Text("Direction"), told.Text("IpProtocol"), told.Text("PortRange"), told.Text("Policy"),
                told.Text("Priority"), told.Text("SourceCidrIp"), told.Text("Description"), told.Text("NicType")));
        Assert.StartsWith("sgr-", told.Text("SecurityGroupRuleId"));
    }

    [Fact]
    public void EgressRule_ToTheCloudsOwnServices_IsTakenAndRevoked()
    {
        var client = _account.Client();
        var group = client.CreateSecurityGroup(client.CreateVpc());
        (string, string?)[] rule = [("SecurityGroupId", group), ("IpProtocol", "all"), ("PortRange", "-1/-1"),
            ("DestCidrIp", "100.64.0.0/10")];

        client.Call("Ecs", "AuthorizeSecurityGroupEgress", rule);
        client.Call("Ecs", "ModifySecurityGroupEgressRule", [.. rule, ("Description", "cloud services")]);
        var described = Rules(client, group).Single()!;
        client.Call("Ecs", "RevokeSecurityGroupEgress", rule);
        client.Call("Ecs", "RevokeSecurityGroupEgress", rule);
        var missing = client.Refusal("Ecs", "ModifySecurityGroupEgressRule", rule);

        Assert.Equal(("egress", "ALL", "100.64.0.0/10", "cloud services"), (described.Text("Direction"),
            described.Text("IpProtocol"), described.Text("DestCidrIp"), described.Text("Description")));
        Assert.Empty(Rules(client, group));
        Assert.Equal("InvalidSecurityGroupRule.RuleNotExist", missing.Code);
    }

    [Fact]
    public void GroupThatAnotherOneTrusts_CannotBeDeleted()
    {
        var client = _account.Client();
        var vpc = client.CreateVpc();
        var (trusted, trusting) = (client.CreateSecurityGroup(vpc), client.CreateSecurityGroup(vpc));
        (string, string?)[] rule = [("SecurityGroupId", trusting), ("IpProtocol", "tcp"), ("PortRange", "22/22"),
            ("SourceGroupId", trusted)];
        client.Call("Ecs", "AuthorizeSecurityGroup", rule);

        var refusal = client.Refusal("Ecs", "DeleteSecurityGroup", ("SecurityGroupId", trusted));
        client.Call("Ecs", "RevokeSecurityGroup", rule);
        client.Call("Ecs", "DeleteSecurityGroup", ("SecurityGroupId", trusted));

        Assert.Equal((403, "DependencyViolation"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Group_ChangesNamePolicyAndResourceGroup()
    {
        var client = _account.Client();
        var group = client.CreateSecurityGroup(client.CreateVpc(), ("SecurityGroupName", "old"), ("Tag.1.Key", "a"));
        (string, string?) id = ("SecurityGroupId", group);
        var before = client.Call("Ecs", "DescribeSecurityGroupAttribute", id).Text("InnerAccessPolicy");

        client.Call("Ecs", "ModifySecurityGroupAttribute", id, ("SecurityGroupName", "new"), ("Description", "text"));
        client.Call("Ecs", "ModifySecurityGroupPolicy", id, ("InnerAccessPolicy", "Drop"));
        client.Call("Ecs", "JoinResourceGroup", ("ResourceType", "securitygroup"), ("ResourceId", group),
            ("ResourceGroupId", "rg-1"));

        var listed = client.Call("Ecs", "DescribeSecurityGroups", id)["SecurityGroups"]!["SecurityGroup"]![0]!;
        Assert.Equal(("new", "text", "rg-1", "normal"), (listed.Text("SecurityGroupName"), listed.Text("Description"),
            listed.Text("ResourceGroupId"), listed.Text("SecurityGroupType")));
        Assert.Equal("a", listed["Tags"]!["Tag"]![0]!.Text("TagKey"));
        Assert.Equal(("Accept", "Drop"),
            (before, client.Call("Ecs", "DescribeSecurityGroupAttribute", id).Text("InnerAccessPolicy")));
    }

    [Fact]
    public void RulesOfIndependentSteps_AllCount()
    {
        var client = _account.Client();
        var group = client.CreateSecurityGroup(client.CreateVpc());
        var late = new CloudClient(_account, TestCloud.Region, "late", client.Now.AddSeconds(9));
        var early = new CloudClient(_account, TestCloud.Region, "early", client.Now.AddSeconds(1));

        foreach (var (step, port) in new[] { (late, "22/22"), (early, "80/80") })
            step.Call("Ecs", "AuthorizeSecurityGroup", ("SecurityGroupId", group), ("IpProtocol", "tcp"), ("PortRange",
                port), ("SourceCidrIp", "10.0.0.0/8"));

        Assert.Equal(["80/80", "22/22"], Rules(late, group).Select(rule => rule!.Text("PortRange")));
        Assert.Equal(["80/80"], Rules(early, group).Select(rule => rule!.Text("PortRange")));
    }

    private static JsonArray Rules(CloudClient client, string group) =>
        client.Call("Ecs", "DescribeSecurityGroupAttribute", ("SecurityGroupId", group))
            ["Permissions"]!["Permission"]!.AsArray();
}
