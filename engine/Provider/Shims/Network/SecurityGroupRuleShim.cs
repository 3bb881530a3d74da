using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>alicloud_security_group_rule:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/security_group_rule.</summary>
internal sealed class SecurityGroupRuleShim() : ResourceShim("alicloud:ecs/securityGroupRule:SecurityGroupRule")
{
    private const string AllPorts = "-1/-1";
    private static readonly TimeSpan DeleteLimit = TimeSpan.FromMinutes(5);
    private static readonly string[] Gone = ["InvalidSecurityGroupId.NotFound"];

    public override void Create(ResourceStep step)
    {
        var parameters = Parameters(step);
        step.Calls.Call(EcsCalls.Product, IsIngress(step) ? "AuthorizeSecurityGroup" : "AuthorizeSecurityGroupEgress",
            step.CreateTimeout, [],
            [
                ("RegionId", step.Calls.Region), ("SecurityGroupId", step.TextOrZero("securityGroupId")),
                .. parameters.Append(("Description", step.Text("description")))
                    .Select(parameter => ($"Permissions.1.{parameter.Item1}", parameter.Item2)),
            ]);
        var source = step.Text("sourceSecurityGroupId") ?? step.Text("ipv6CidrIp")?.Replace(':', '_') ?? step.Text("cidrIp")
            ?? step.Text("prefixListId");
        // The provider prints a value that is not set so.
        step.Id = string.Join(':', step.TextOrZero("securityGroupId"), step.TextOrZero("type"), step.TextOrZero("ipProtocol"),
            step.Text("portRange") ?? "<nil>", step.Text("nicType") ?? "<nil>", source, step.TextOrZero("policy"),
            step.TextOrZero("priority"));
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        var key = RuleId.Parse(step.Id);
        if (Group(step, key.Group, key.Direction) is not { } group) return false;
        var side = key.Direction == "ingress" ? "Source" : "Dest";
        if (group.Items("Permissions", "Permission").FirstOrDefault(rule => key.Fits(rule, side)) is not { } found) return false;

        step.Outputs["securityGroupId"] = key.Group;
        step.Set(found,
            ("type", "Direction"), ("nicType", "NicType"), ("portRange", "PortRange"), ("description", "Description"),
            ("securityGroupRuleId", "SecurityGroupRuleId"), ("cidrIp", $"{side}CidrIp"), ("ipv6CidrIp", $"Ipv6{side}CidrIp"),
            ("sourceSecurityGroupId", $"{side}GroupId"), ("sourceGroupOwnerAccount", $"{side}GroupOwnerAccount"),
            ("prefixListId", $"{side}PrefixListId"));
        step.Outputs["ipProtocol"] = found.Text("IpProtocol")?.ToLowerInvariant();
        step.Outputs["policy"] = found.Text("Policy")?.ToLowerInvariant();
        if (double.TryParse(found.Text("Priority"), out var priority)) step.Outputs["priority"] = priority;
        return true;
    }

    public override void Update(ResourceStep step)
    {
        step.Calls.Call(EcsCalls.Product, IsIngress(step) ? "ModifySecurityGroupRule" : "ModifySecurityGroupEgressRule",
            step.UpdateTimeout, [],
            [
                ("RegionId", step.Calls.Region), ("SecurityGroupId", step.TextOrZero("securityGroupId")),
                .. Parameters(step), ("Description", step.TextOrZero("description")),
            ]);
        ReadExisting(step);
    }

    public override void Delete(ResourceStep step)
    {
        if (Group(step, RuleId.Parse(step.Id).Group, step.TextOrZero("type")) is null) return;
        step.Calls.CallOrGone(EcsCalls.Product, IsIngress(step) ? "RevokeSecurityGroup" : "RevokeSecurityGroupEgress",
            DeleteLimit, [], [.. Gone, "InvalidSecurityGroupRule.RuleNotExist"],
            [
                ("RegionId", step.Calls.Region), ("SecurityGroupId", step.TextOrZero("securityGroupId")),
                .. Parameters(step), ("Description", step.TextOrZero("description")),
            ]);
    }

    private static bool IsIngress(ResourceStep step) => step.TextOrZero("type") == "ingress";

    /// <summary>What the rule says, after the checks the provider makes itself.</summary>
    private static (string Name, string? Value)[] Parameters(ResourceStep step)
    {
        var (protocol, ports) = (step.TextOrZero("ipProtocol"), step.Text("portRange"));
        if (protocol is "tcp" or "udp" && ports == AllPorts)
            throw new ProviderException("'tcp' and 'udp' can support port range: [1, 65535]. Please correct it and try again.");
        if (protocol is not ("tcp" or "udp") && ports is not (null or AllPorts))
            throw new ProviderException("'icmp', 'gre' and 'all' only support port range '-1/-1'. Please correct it and try again.");

        var group = Group(step, step.TextOrZero("securityGroupId"), step.TextOrZero("type"))
            ?? throw new ProviderException($"the security group {step.TextOrZero("securityGroupId")} was not found");
        if (step.Text("nicType") is { } nicType and not "intranet"
            && (group.Text("VpcId") is { Length: > 0 } || step.Text("sourceSecurityGroupId") is not null))
            throw new ProviderException(
                $"'nicType' must be intranet in a VPC and where another security group is allowed; got {nicType}");

        var side = IsIngress(step) ? "Source" : "Dest";
        return
        [
            ("IpProtocol", protocol),
            ("Policy", step.Text("policy")),
            ("Priority", step.Text("priority")),
            ($"{side}CidrIp", step.Text("cidrIp")),
            ($"Ipv6{side}CidrIp", step.Text("ipv6CidrIp")),
            ($"{side}GroupId", step.Text("sourceSecurityGroupId")),
            ($"{side}GroupOwnerAccount", step.Text("sourceGroupOwnerAccount")),
            ($"{side}PrefixListId", step.Text("prefixListId")),
            ("PortRange", ports),
            ("NicType", step.Text("nicType")),
        ];
    }

    private static JsonObject? Group(ResourceStep step, string id, string direction) => step.Calls.CallOrGone(
        EcsCalls.Product, "DescribeSecurityGroupAttribute", step.UpdateTimeout, [], Gone,
        ("RegionId", step.Calls.Region), ("SecurityGroupId", id), ("Direction", direction), ("NicType", "intranet"));

    /// <summary>The id of a rule, which says what the rule says.</summary>
    private sealed record RuleId(
        string Group, string Direction, string Protocol, string Ports, string Source, string Policy, string Priority)
    {
        public static RuleId Parse(string? id) => id?.Split(':') is [var group, var direction, var protocol, var ports, _,
            var source, var policy, var priority]
            ? new(group, direction, protocol, ports, source.Replace('_', ':'), policy, priority)
            : throw new ProviderException(
                $"the id of a rule must be GROUP:TYPE:PROTOCOL:PORTS:NIC:SOURCE:POLICY:PRIORITY; got '{id}'");

        public bool Fits(JsonNode rule, string side) =>
            Is(rule, "IpProtocol", Protocol) && Is(rule, "PortRange", Ports) && Is(rule, "Policy", Policy)
            && Is(rule, "Priority", Priority)
            && (Is(rule, $"{side}CidrIp", Source) || Is(rule, $"Ipv6{side}CidrIp", Source) || Is(rule, $"{side}GroupId", Source)
                || Is(rule, $"{side}PrefixListId", Source));

        private static bool Is(JsonNode rule, string field, string value) =>
            string.Equals(rule.Text(field), value, StringComparison.OrdinalIgnoreCase);
    }
}
