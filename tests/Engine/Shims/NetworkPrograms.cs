using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Vpc;

namespace Infra.Tests.Engine.Shims;

/// <summary>Programs with a network and what is in it.</summary>
internal static class NetworkPrograms
{
    public static Network Network(Action<NetworkArgs>? change = null)
    {
        var args = new NetworkArgs { VpcName = "net", CidrBlock = "10.0.0.0/8", Description = "for tests", Tags = { ["team"] = "a" } };
        change?.Invoke(args);
        return new("net", args);
    }

    public static Switch Switch(Network network, Action<SwitchArgs>? change = null)
    {
        var args = new SwitchArgs
        {
            VpcId = network.Id,
            CidrBlock = "10.1.0.0/16",
            ZoneId = EngineFixture.Zone,
            VswitchName = "switch",
            Tags = { ["team"] = "a" },
        };
        change?.Invoke(args);
        return new("switch", args);
    }

    public static SecurityGroup Group(Network network, Action<SecurityGroupArgs>? change = null)
    {
        var args = new SecurityGroupArgs
        {
            VpcId = network.Id,
            SecurityGroupName = "group",
            Description = "for tests",
            Tags = { ["team"] = "a" },
        };
        change?.Invoke(args);
        return new("group", args);
    }

    public static SecurityGroupRule Rule(SecurityGroup group, Action<SecurityGroupRuleArgs>? change = null)
    {
        var args = new SecurityGroupRuleArgs
        {
            SecurityGroupId = group.Id,
            Type = "egress",
            IpProtocol = "tcp",
            PortRange = "443/443",
            CidrIp = "100.64.0.0/10",
            Description = "services of the cloud",
        };
        change?.Invoke(args);
        return new("rule", args);
    }
}
