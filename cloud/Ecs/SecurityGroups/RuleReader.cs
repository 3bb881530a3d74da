using Infra.Cloud.Vpc;

namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>Reads and checks the rules that a call sends, as Permissions.N or in the older form without a
/// list.</summary>
/// <remarks>Source: references of AuthorizeSecurityGroup and AuthorizeSecurityGroupEgress, 2021 to 2025.</remarks>
internal static class RuleReader
{
    public const string Ingress = "ingress";
    public const string Egress = "egress";

    /// <summary>The parameters of a rule in both forms.</summary>
    public static string[] Parameters(string direction)
    {
        var other = direction == Ingress ? "Source" : "Dest";
        string[] fields = ["IpProtocol", "PortRange", "Policy", "Priority", "NicType", $"{other}CidrIp",
            $"{other}GroupId", "Description"];
        return [.. fields, .. fields.Select(field => $"Permissions.N.{field}")];
    }

    public static List<(RuleTerms Terms, string? Description)> Read(Request request, string direction)
    {
        var rules = new List<(RuleTerms, string?)>();
        if (request.Optional("IpProtocol") is not null) rules.Add(ReadOne(request, "", direction));
        for (var number = 1; request.Optional($"Permissions.{number}.IpProtocol") is not null; number++)
            rules.Add(ReadOne(request, $"Permissions.{number}.", direction));
        return rules.Count > 0 ? rules : throw request.Refuse(EcsErrors.Missing("IpProtocol"));
    }

    private static (RuleTerms Terms, string? Description) ReadOne(Request request, string prefix, string direction)
    {
        var protocol = request.Required($"{prefix}IpProtocol").ToUpperInvariant();
        if (protocol is not ("TCP" or "UDP" or "ICMP" or "ICMPV6" or "GRE" or "ALL"))
            throw request.Refuse(SecurityGroupErrors.ProtocolMalformed);

        var ports = request.Optional($"{prefix}PortRange") ?? (protocol is "TCP" or "UDP"
            ? throw request.Refuse(EcsErrors.Missing("PortRange")) : "-1/-1");
        if (!PortsFit(protocol, ports)) throw request.Refuse(SecurityGroupErrors.PortsMismatch);

        var policy = request.Optional($"{prefix}Policy")?.ToUpperInvariant() switch
        {
            null or "ACCEPT" => "Accept",
            "DROP" => "Drop",
            _ => throw request.Refuse(SecurityGroupErrors.PolicyMalformed),
        };
        if (request.Optional($"{prefix}NicType") is not (null or "intranet"))
            throw request.Refuse(SecurityGroupErrors.NicTypeMismatch);
        if (!int.TryParse(request.Optional($"{prefix}Priority") ?? "1", out var priority) || priority is < 1 or > 100)
            throw request.Refuse(SecurityGroupErrors.PriorityMalformed);

        var (cidr, group) = OtherSide(request, prefix, direction);
        return (new(direction, protocol, ports, policy, priority, cidr, group), request.Raw($"{prefix}Description"));
    }

    private static (string Cidr, string Group) OtherSide(Request request, string prefix, string direction)
    {
        var isIngress = direction == Ingress;
        var other = isIngress ? "Source" : "Dest";
        if (request.Optional($"{prefix}{other}GroupId") is { } group)
            return request.Find(request.Store.SecurityGroups, group) is not null
                ? ("", group) : throw request.Refuse(SecurityGroupErrors.OtherGroupNotFound(other));

        var cidr = request.Optional($"{prefix}{other}CidrIp")
            ?? throw request.Refuse(EcsErrors.Missing($"{other}CidrIp"));
        var valid = cidr == "0.0.0.0/0" || Ipv4Range.Parse(cidr) is not null || Ipv4Range.ParseAddress(cidr) is not null;
        return valid ? (cidr, "") : throw request.Refuse(SecurityGroupErrors.CidrMalformed(other));
    }

    private static bool PortsFit(string protocol, string ports)
    {
        if (protocol is not ("TCP" or "UDP")) return ports == "-1/-1";

        var parts = ports.Split('/');
        return parts.Length == 2 && int.TryParse(parts[0], out var first) && int.TryParse(parts[1], out var last)
            && first >= 1 && first <= last && last <= 65535;
    }
}
