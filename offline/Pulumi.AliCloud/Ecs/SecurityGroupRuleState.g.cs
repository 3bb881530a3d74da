// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>What qualifies the look-up of an existing <see cref="SecurityGroupRule"/>.</summary>
public sealed class SecurityGroupRuleState : global::Pulumi.ResourceArgs
{
    [Input("cidrIp")]
    public Input<string>? CidrIp { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("ipProtocol")]
    public Input<string>? IpProtocol { get; set; }

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

    [Input("securityGroupId")]
    public Input<string>? SecurityGroupId { get; set; }

    [Input("securityGroupRuleId")]
    public Input<string>? SecurityGroupRuleId { get; set; }

    [Input("sourceGroupOwnerAccount")]
    public Input<string>? SourceGroupOwnerAccount { get; set; }

    [Input("sourceSecurityGroupId")]
    public Input<string>? SourceSecurityGroupId { get; set; }

    [Input("type")]
    public Input<string>? Type { get; set; }

    public SecurityGroupRuleState()
    {
    }

    public static new SecurityGroupRuleState Empty => new SecurityGroupRuleState();
}
