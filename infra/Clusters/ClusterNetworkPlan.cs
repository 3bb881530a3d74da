using System.Collections.Immutable;
using Infra.Validation;
using Pulumi;
using static Infra.Clusters.SecretEncryptedClusterDefaults;

namespace Infra.Clusters;

/// <summary>The checked network of a cluster: one that the component makes, or one that is there.</summary>
internal sealed class ClusterNetworkPlan
{
    /// <summary>Checks the arguments about the network.</summary>
    public ClusterNetworkPlan(Check check, SecretEncryptedClusterArgs args, string? region)
    {
        Plugin = check.Decision(args.NetworkPlugin, "networkPlugin", NetworkPlugin, Rules.OneOf(NetworkPlugins));
        ZoneIds = [.. check.Decision(args.ZoneIds, "zoneIds", ImmutableArray<string>.Empty)];
        var given = check.That(args.VSwitchIds, "vSwitchIds", Few);
        var pods = check.That(args.PodVSwitchIds, "podVSwitchIds");
        var group = check.That(args.SecurityGroupId, "securityGroupId", Rules.StartsWith("sg-"));
        var vpc = check.That(args.VpcCidr, "vpcCidr", AddressRanges.Private(16, 16));

        if (IsOwn && given.IsSet) check.Fail(given.Name, "both", new("be left out with 'zoneIds'"));
        if (!IsOwn && !given.IsSet)
            check.Fail("zoneIds", "nothing", new("be given", "or 'vSwitchIds' of a network that is there"));
        if (IsOwn) CheckZones(check, region);
        else if (vpc.IsSet) check.Fail(vpc.Name, vpc.Shown, new("be left out without 'zoneIds'"));
        if (IsOwn && group.IsSet) check.Fail(group.Name, group.Shown, new("be left out with 'zoneIds'"));
        if (pods.IsSet && (IsOwn || Plugin == Flannel))
            check.Fail(pods.Name, "vSwitches", new(IsOwn ? "be left out with 'zoneIds'" : $"be left out with {Flannel}"));
        if (!pods.IsSet && !IsOwn && Plugin == Terway)
            check.Fail(pods.Name, "nothing", new($"be given with 'vSwitchIds' and {Terway}"));

        var services = check.That(args.ServiceCidr ?? ServiceCidr, "serviceCidr", AddressRanges.Private(16, 24));
        var podRange = check.That(
            args.PodCidr ?? (Plugin == Flannel ? PodCidr : null!), "podCidr", AddressRanges.Private(8, 24));
        if (podRange.IsSet && Plugin != Flannel)
            check.Fail(podRange.Name, podRange.Shown, new($"be left out without {Flannel}"));
        var addresses = IsOwn ? check.That(args.VpcCidr ?? VpcCidr, vpc.Name) : vpc;
        check.Rule(services, addresses, AddressRanges.Apart("vpcCidr"));
        check.Rule(podRange, addresses, AddressRanges.Apart("vpcCidr"));
        check.Rule(podRange, services, AddressRanges.Apart("serviceCidr"));

        Addresses = IsOwn ? (args.VpcCidr is null ? addresses : vpc).Output : null;
        VSwitchIds = given.IsSet ? given.Output : null;
        PodVSwitchIds = pods.IsSet ? pods.Output : null;
        SecurityGroupId = group.Input;
        Services = services.Input!;
        Pods = podRange.Input;
    }

    /// <summary>The zones of a network that the component makes; none if the network is there.</summary>
    public IReadOnlyList<string> ZoneIds { get; }

    /// <summary>Whether the component makes the network.</summary>
    public bool IsOwn => ZoneIds.Count > 0;

    /// <summary>The network plug-in.</summary>
    public string Plugin { get; }

    /// <summary>The addresses of the VPC that the component makes.</summary>
    public Output<string>? Addresses { get; }

    /// <summary>The vSwitches that are there.</summary>
    public Output<ImmutableArray<string>>? VSwitchIds { get; }

    /// <summary>The vSwitches of pods that are there.</summary>
    public Output<ImmutableArray<string>>? PodVSwitchIds { get; }

    /// <summary>The security group that is there.</summary>
    public Input<string>? SecurityGroupId { get; }

    /// <summary>The addresses of Kubernetes services.</summary>
    public Input<string> Services { get; }

    /// <summary>The addresses of pods with Flannel.</summary>
    public Input<string>? Pods { get; }

    private static Breach? Few(ImmutableArray<string> ids) => ids.Length <= MaxZones
        ? null
        : new($"have 1 to {MaxZones} vSwitches", Got: $"{ids.Length}");

    private void CheckZones(Check check, string? region)
    {
        if (ZoneIds.Count > MaxZones)
            check.Fail("zoneIds", $"{ZoneIds.Count}", new($"have 1 to {MaxZones} zones"));
        if (ZoneIds.Distinct(StringComparer.Ordinal).Count() < ZoneIds.Count)
            check.Fail("zoneIds", string.Join(", ", ZoneIds), new("name each zone once"));
        foreach (var zone in ZoneIds)
            if (Zones.Of(zone, region) is { } breach) check.Fail("zoneIds", zone, breach);
    }
}
