using System.Collections.Immutable;
using System.Net;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Vpc;

namespace Infra.Networks;

/// <summary>A network that nobody reaches from outside: a VPC, a vSwitch in each zone, and a security group that lets no
/// traffic in but from its own members.</summary>
/// <remarks>Instances with encrypted disks need a network before they can be made; this is the plainest safe one.
/// <c>cidr</c> cannot be changed later.</remarks>
public sealed class PrivateNetwork : ComponentResource
{
    internal const string Token = "atrest:index:PrivateNetwork";

    /// <summary>Makes the network.</summary>
    /// <exception cref="ResourceException">Arguments are missing, out of range or contradict each other; all are
    /// named.</exception>
    public PrivateNetwork(string name, PrivateNetworkArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var plan = new PrivateNetworkPlan(this, name, args, options);
        var retain = plan.IsDeletable ? (bool?)null : true;
        CustomResourceOptions Options() => new() { Parent = this, Protect = retain, RetainOnDelete = retain };

        var vpc = new Network($"{name}-vpc", plan.Vpc, Options());
        var switches = plan.ZoneIds.Select((zone, place) => new Switch($"{name}-{zone}",
            new()
            {
                VpcId = vpc.Id,
                ZoneId = zone,
                CidrBlock = plan.Cidr.Apply(range => AddressRanges.Subnet(IPNetwork.Parse(range), place)),
                VswitchName = $"{name}-{zone}",
                Tags = plan.Tags!,
            },
            Options()).Id).ToList();
        var group = new SecurityGroup($"{name}-group", plan.Group(vpc.Id), Options());

        VpcId = vpc.Id;
        VSwitchIds = Output.All(switches).Apply(ids =>
            plan.ZoneIds.Zip(ids, KeyValuePair.Create).ToImmutableDictionary());
        SecurityGroupId = group.Id;
        RegisterOutputs();
    }

    /// <summary>The ID of the VPC.</summary>
    [Output("vpcId")] public Output<string> VpcId { get; private set; }

    /// <summary>The IDs of the vSwitches by zone.</summary>
    [Output("vSwitchIds")] public Output<ImmutableDictionary<string, string>> VSwitchIds { get; private set; }

    /// <summary>The ID of the security group.</summary>
    [Output("securityGroupId")] public Output<string> SecurityGroupId { get; private set; }
}
