// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Vpc;

/// <summary>Arguments of <see cref="Switch"/>.</summary>
public sealed class SwitchArgs : global::Pulumi.ResourceArgs
{
    [Input("availabilityZone")]
    public Input<string>? AvailabilityZone { get; set; }

    [Input("cidrBlock")]
    public Input<string>? CidrBlock { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("enableIpv6")]
    public Input<bool>? EnableIpv6 { get; set; }

    [Input("ipv6CidrBlockMask")]
    public Input<int>? Ipv6CidrBlockMask { get; set; }

    [Input("isDefault")]
    public Input<bool>? IsDefault { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }

    [Input("vpcIpv6CidrBlock")]
    public Input<string>? VpcIpv6CidrBlock { get; set; }

    [Input("vswitchName")]
    public Input<string>? VswitchName { get; set; }

    [Input("zoneId")]
    public Input<string>? ZoneId { get; set; }

    public SwitchArgs()
    {
    }

    public static new SwitchArgs Empty => new SwitchArgs();
}
