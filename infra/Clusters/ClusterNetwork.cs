using System.Collections.Immutable;
using System.Net;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Vpc;
using static Infra.Clusters.SecretEncryptedClusterDefaults;

namespace Infra.Clusters;

/// <summary>The network a cluster lives in.</summary>
/// <param name="VSwitchIds">The vSwitches of nodes and control plane.</param>
/// <param name="PodVSwitchIds">The vSwitches of pods, with Terway.</param>
/// <param name="SecurityGroupId">The security group of nodes, or null if ACK makes it.</param>
/// <param name="Rules">What must be there before the first node starts.</param>
internal sealed record ClusterNetwork(
    Output<ImmutableArray<string>> VSwitchIds,
    Output<ImmutableArray<string>>? PodVSwitchIds,
    Input<string>? SecurityGroupId,
    IReadOnlyList<Resource> Rules)
{
    /// <summary>The network that is there, or one of the component's own as children of it.</summary>
    public static ClusterNetwork Of(
        ComponentResource owner, string name, SecretEncryptedClusterPlan plan, ClusterNetworkPlan network, bool? retain)
    {
        if (!network.IsOwn)
            return new(network.VSwitchIds!, network.PodVSwitchIds, network.SecurityGroupId, []);

        CustomResourceOptions Options() => new() { Parent = owner, Protect = retain, RetainOnDelete = retain };
        var vpc = new Network($"{name}-vpc",
            new()
            {
                VpcName = name,
                CidrBlock = network.Addresses!,
                ResourceGroupId = plan.ResourceGroupId!,
                Tags = plan.Tags!,
            },
            Options());
        var nodes = VSwitches(network, vpc, "nodes", NodeRange, name, plan, Options);
        var pods = network.Plugin == Terway ? VSwitches(network, vpc, "pods", PodRange, name, plan, Options) : null;
        var group = new SecurityGroup($"{name}-group",
            new()
            {
                VpcId = vpc.Id,
                SecurityGroupName = name,
                InnerAccessPolicy = "Accept",
                ResourceGroupId = plan.ResourceGroupId!,
                Tags = plan.Tags!,
            },
            Options());
        return new(nodes, pods, group.Id, [.. SecurityRules(name, group.Id, network, Options)]);
    }

    /// <summary>The /24 of the nodes in one zone: the first addresses of the VPC, by the place of the zone.</summary>
    private static string NodeRange(IPNetwork vpc, int zone) => AddressRanges.Subnet(vpc, zone);

    /// <summary>The /20 of the pods in one zone: behind those of all nodes.</summary>
    private static string PodRange(IPNetwork vpc, int zone) => AddressRanges.Subnet(vpc, 16 * (zone + 1), prefix: 20);

    private static Output<ImmutableArray<string>> VSwitches(
        ClusterNetworkPlan network, Network vpc, string purpose, Func<IPNetwork, int, string> range,
        string name, SecretEncryptedClusterPlan plan, Func<CustomResourceOptions> options) =>
        Output.All(network.ZoneIds.Select((zone, index) => new Switch($"{name}-{purpose}-{zone}",
            new()
            {
                VpcId = vpc.Id,
                ZoneId = zone,
                CidrBlock = network.Addresses!.Apply(addresses => range(IPNetwork.Parse(addresses), index)),
                VswitchName = $"{name}-{purpose}-{zone}",
                Tags = plan.Tags!,
            },
            options()).Id));

    /// <summary>The way out to KMS, and with Flannel the way in for pods, which have addresses of their own.</summary>
    private static IEnumerable<Resource> SecurityRules(
        string name, Output<string> groupId, ClusterNetworkPlan network, Func<CustomResourceOptions> options)
    {
        yield return new SecurityGroupRule($"{name}-services",
            Rule(groupId, "egress", ServicesOfAlibabaCloud), options());
        if (network.Pods is { } pods)
            yield return new SecurityGroupRule($"{name}-pods", Rule(groupId, "ingress", pods), options());
    }

    private static SecurityGroupRuleArgs Rule(Output<string> groupId, string type, Input<string> addresses) => new()
    {
        SecurityGroupId = groupId,
        Type = type,
        IpProtocol = "all",
        PortRange = "-1/-1",
        NicType = "intranet",
        Policy = "accept",
        Priority = 1,
        CidrIp = addresses,
    };
}
