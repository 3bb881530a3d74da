using Infra.Engine;
using Infra.Tests.Testing;
using Pulumi.AliCloud.Ecs;

namespace Infra.Tests.Engine.Shims;

[Collection(DeploymentsCollection.Name)]
public sealed class SecurityGroupShimTests
{
    private static LifeCycle<SecurityGroupArgs> Group() =>
        new("group", change => NetworkPrograms.Group(NetworkPrograms.Network(), change));

    private static LifeCycle<SecurityGroupRuleArgs> Rule() =>
        new("rule", change => NetworkPrograms.Rule(NetworkPrograms.Group(NetworkPrograms.Network()), change));

    public static TheoryData<string, Action<SecurityGroupArgs>> GroupUpdates => new()
    {
        { "securityGroupName", args => args.SecurityGroupName = "other" },
        { "description", args => args.Description = "another" },
        { "innerAccessPolicy", args => args.InnerAccessPolicy = "Drop" },
        { "resourceGroupId", args => args.ResourceGroupId = "rg-other" },
        { "tags", args => args.Tags = new() { ["team"] = "b" } },
    };

    public static TheoryData<string, Action<SecurityGroupRuleArgs>> RuleReplacements => new()
    {
        { "type", args => args.Type = "ingress" },
        { "ipProtocol", args => args.IpProtocol = "udp" },
        { "portRange", args => args.PortRange = "80/80" },
        { "cidrIp", args => args.CidrIp = "10.0.0.0/8" },
        { "policy", args => args.Policy = "drop" },
        { "priority", args => args.Priority = 2 },
    };

    [Fact]
    public async Task Group_Made_LetsItsMembersTalk()
    {
        using var life = Group();

        var group = await life.GivenAsync();

        Assert.StartsWith("sg-", group.Id, StringComparison.Ordinal);
        Assert.Equal(("Accept", true), (group.Outputs["innerAccessPolicy"], group.Outputs["innerAccess"]));
        await life.AssertStableAsync();
    }

    [Theory]
    [MemberData(nameof(GroupUpdates))]
    public async Task Group_Changed_IsUpdatedInPlace(string argument, Action<SecurityGroupArgs> change)
    {
        using var life = Group();

        var updated = await life.AssertUpdatedAsync(change);

        Assert.Contains(updated.Changes, item => item.Property == argument);
    }

    [Fact]
    public async Task Group_OfAnotherKind_IsReplaced()
    {
        using var life = Group();

        await life.AssertReplacedAsync(args => args.SecurityGroupType = "enterprise");
    }

    [Fact]
    public async Task Group_OfEnterprise_KeepsItsInnerPolicy()
    {
        using var life = Group();
        await life.GivenAsync(args => args.SecurityGroupType = "enterprise");

        var result = await life.UpAsync(args => { args.SecurityGroupType = "enterprise"; args.InnerAccessPolicy = "Accept"; });

        Assert.Equal(ResourceStatus.Unchanged, result.Status);
    }

    [Fact]
    public async Task Group_DeletedOutside_IsMadeAgain()
    {
        using var life = Group();

        await life.AssertMadeAgainAsync((client, id) => client.Call("Ecs", "DeleteSecurityGroup", ("SecurityGroupId", id)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Group_Destroyed_IsGoneWhoeverDeletedIt(bool outside)
    {
        using var life = Group();

        await life.AssertDestroyedAsync(
            outside ? (client, id) => client.Call("Ecs", "DeleteSecurityGroup", ("SecurityGroupId", id)) : null);
    }

    [Fact]
    public async Task Rule_Made_BearsAnIdThatSaysWhatItSays()
    {
        using var life = Rule();

        var rule = await life.GivenAsync();

        Assert.EndsWith(":egress:tcp:443/443:<nil>:100.64.0.0/10:accept:1", rule.Id, StringComparison.Ordinal);
        Assert.StartsWith("sgr-", (string)rule.Outputs["securityGroupRuleId"]!, StringComparison.Ordinal);
        await life.AssertStableAsync();
    }

    [Fact]
    public async Task Rule_DescribedAnew_IsUpdatedInPlace()
    {
        using var life = Rule();

        var updated = await life.AssertUpdatedAsync(args => args.Description = "another");

        Assert.Equal("another", updated.Outputs["description"]);
    }

    [Theory]
    [MemberData(nameof(RuleReplacements))]
    public async Task Rule_SayingSomethingElse_IsReplaced(string argument, Action<SecurityGroupRuleArgs> change)
    {
        using var life = Rule();

        var replaced = await life.AssertReplacedAsync(change);

        Assert.Contains(replaced.Changes, item => item.Property == argument && item.Replaces);
    }

    [Theory]
    [InlineData("tcp", "-1/-1", "'tcp' and 'udp' can support port range: [1, 65535]. Please correct it and try again.")]
    [InlineData("icmp", "80/80", "'icmp', 'gre' and 'all' only support port range '-1/-1'. Please correct it and try again.")]
    public async Task Rule_WithPortsThatDoNotFit_IsRefusedByTheProvider(string protocol, string ports, string message)
    {
        using var life = Rule();

        var error = await life.FailAsync(args => { args.IpProtocol = protocol; args.PortRange = ports; });

        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_RevokedOutside_IsMadeAgain()
    {
        using var life = Rule();

        await life.AssertMadeAgainAsync((client, id) => client.Call("Ecs", "RevokeSecurityGroupEgress",
            ("SecurityGroupId", id.Split(':')[0]), ("IpProtocol", "tcp"), ("PortRange", "443/443"), ("DestCidrIp", "100.64.0.0/10")));
    }

    [Fact]
    public async Task Rule_Destroyed_IsGone()
    {
        using var life = Rule();

        await life.AssertDestroyedAsync();
    }
}
