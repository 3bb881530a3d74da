using System.Collections.Immutable;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Vpc;
using static Infra.Networks.PrivateNetworkDefaults;

namespace Infra.Networks;

/// <summary>The checked arguments of a <see cref="PrivateNetwork"/>, in the provider's terms.</summary>
internal sealed class PrivateNetworkPlan
{
    private readonly string _name;
    private readonly Input<string>? _resourceGroupId;

    /// <summary>Checks the arguments.</summary>
    /// <exception cref="ResourceException">Plain values break rules; all are named.</exception>
    public PrivateNetworkPlan(
        PrivateNetwork owner, string name, PrivateNetworkArgs args, ComponentResourceOptions? options)
    {
        var check = new Check(owner);
        _name = name;
        _resourceGroupId = args.ResourceGroupId;
        IsDeletable = check.Decision(args.Deletable, "deletable", Deletable);
        ZoneIds = [.. check.Decision(args.ZoneIds, "zoneIds", ImmutableArray<string>.Empty)];
        CheckZones(check, Region.Of(options));
        var cidr = check.That(
            args.Cidr ?? PrivateNetworkDefaults.Cidr, "cidr", AddressRanges.Private(Prefix, Prefix));
        var tags = check.That(args.Tags, "tags", TagRules.Tags);
        check.Throw();

        Cidr = cidr.Output;
        Tags = tags.IsSet ? tags.Output : null;
        Vpc = new NetworkArgs
        {
            VpcName = name,
            CidrBlock = Cidr,
            ResourceGroupId = _resourceGroupId!,
            Tags = Tags!,
        };
    }

    /// <summary>Whether Pulumi may delete the network.</summary>
    public bool IsDeletable { get; }

    /// <summary>The zones.</summary>
    public IReadOnlyList<string> ZoneIds { get; }

    /// <summary>The addresses.</summary>
    public Output<string> Cidr { get; }

    /// <summary>The tags, or null for none.</summary>
    public Output<ImmutableDictionary<string, string>>? Tags { get; }

    /// <summary>The arguments of the VPC.</summary>
    public NetworkArgs Vpc { get; }

    /// <summary>The arguments of the security group: its members reach each other, and nobody else reaches
    /// them.</summary>
    public SecurityGroupArgs Group(Output<string> vpcId) => new()
    {
        VpcId = vpcId,
        SecurityGroupName = _name,
        InnerAccessPolicy = "Accept",
        ResourceGroupId = _resourceGroupId!,
        Tags = Tags!,
    };

    private void CheckZones(Check check, string? region)
    {
        if (ZoneIds.Count is 0 or > MaxZones)
            check.Fail("zoneIds", ZoneIds.Count == 0 ? "nothing" : $"{ZoneIds.Count}", new($"have 1 to {MaxZones} zones"));
        if (ZoneIds.Distinct(StringComparer.Ordinal).Count() < ZoneIds.Count)
            check.Fail("zoneIds", string.Join(", ", ZoneIds), new("name each zone once"));
        foreach (var zone in ZoneIds)
            if (Zones.Of(zone, region) is { } breach) check.Fail("zoneIds", zone, breach);
    }
}
