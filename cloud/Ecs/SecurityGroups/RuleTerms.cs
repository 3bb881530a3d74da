namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>What a rule says; two rules of a group never say the same.</summary>
/// <param name="Direction">ingress or egress.</param>
/// <param name="Protocol">TCP, UDP, ICMP, ICMPv6, GRE or ALL.</param>
/// <param name="Ports">The first and the last port, or -1/-1.</param>
/// <param name="Policy">Accept or Drop.</param>
/// <param name="Priority">1 to 100; 1 counts first.</param>
/// <param name="Cidr">The range on the other side, or empty.</param>
/// <param name="GroupId">The security group on the other side, or empty.</param>
internal sealed record RuleTerms(
    string Direction, string Protocol, string Ports, string Policy, int Priority, string Cidr, string GroupId);
