// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Vpc;

/// <summary>The resource <c>alicloud:vpc/switch:Switch</c>.</summary>
[AliCloudResourceType("alicloud:vpc/switch:Switch")]
public partial class Switch : global::Pulumi.CustomResource
{
    [Output("availabilityZone")]
    public Output<string> AvailabilityZone { get; private set; } = null!;

    [Output("cidrBlock")]
    public Output<string> CidrBlock { get; private set; } = null!;

    [Output("createTime")]
    public Output<string> CreateTime { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("enableIpv6")]
    public Output<bool> EnableIpv6 { get; private set; } = null!;

    [Output("ipv6CidrBlock")]
    public Output<string> Ipv6CidrBlock { get; private set; } = null!;

    [Output("ipv6CidrBlockMask")]
    public Output<int> Ipv6CidrBlockMask { get; private set; } = null!;

    [Output("isDefault")]
    public Output<bool> IsDefault { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("status")]
    public Output<string> Status { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("vpcId")]
    public Output<string> VpcId { get; private set; } = null!;

    [Output("vpcIpv6CidrBlock")]
    public Output<string?> VpcIpv6CidrBlock { get; private set; } = null!;

    [Output("vswitchName")]
    public Output<string> VswitchName { get; private set; } = null!;

    [Output("zoneId")]
    public Output<string> ZoneId { get; private set; } = null!;

    public Switch(string name, SwitchArgs? args = null, CustomResourceOptions? options = null)
        : base("alicloud:vpc/switch:Switch", name, args ?? new SwitchArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private Switch(
        string name, Input<string> id, SwitchState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:vpc/switch:Switch", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static Switch Get(
        string name, Input<string> id, SwitchState? state = null, CustomResourceOptions? options = null)
        => new Switch(name, id, state, options);
}
