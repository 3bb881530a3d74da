// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>Arguments of <see cref="SecurityGroupRule"/>.</summary>
public sealed class SecurityGroupRuleArgs : global::Pulumi.ResourceArgs
{
    [Input("cidrIp")]
    public Input<string>? CidrIp { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("ipProtocol", required: true)]
    public Input<string> IpProtocol { get; set; } = null!;

    [Input("ipv6CidrIp")]
    public Input<string>? Ipv6CidrIp { get; set; }

    [Input("nicType")]
    public Input<string>? NicType { get; set; }

    [Input("policy")]
    public Input<string>? Policy { get; set; }

    [Input("portRange")]
    public Input<string>? PortRange { get; set; }

    [Input("prefixListId")]
    public Input<string>? PrefixListId { get; set; }

    [Input("priority")]
    public Input<int>? Priority { get; set; }

    [Input("securityGroupId", required: true)]
    public Input<string> SecurityGroupId { get; set; } = null!;

    [Input("sourceGroupOwnerAccount")]
    public Input<string>? SourceGroupOwnerAccount { get; set; }

    [Input("sourceSecurityGroupId")]
    public Input<string>? SourceSecurityGroupId { get; set; }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;

    public SecurityGroupRuleArgs()
    {
    }

    public static new SecurityGroupRuleArgs Empty => new SecurityGroupRuleArgs();
}
