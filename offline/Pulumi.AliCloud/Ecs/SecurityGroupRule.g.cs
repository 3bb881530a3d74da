// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>The resource <c>alicloud:ecs/securityGroupRule:SecurityGroupRule</c>.</summary>
[AliCloudResourceType("alicloud:ecs/securityGroupRule:SecurityGroupRule")]
public partial class SecurityGroupRule : global::Pulumi.CustomResource
{
    [Output("cidrIp")]
    public Output<string?> CidrIp { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("ipProtocol")]
    public Output<string> IpProtocol { get; private set; } = null!;

    [Output("ipv6CidrIp")]
    public Output<string?> Ipv6CidrIp { get; private set; } = null!;

    [Output("nicType")]
    public Output<string> NicType { get; private set; } = null!;

    [Output("policy")]
    public Output<string?> Policy { get; private set; } = null!;

    [Output("portRange")]
    public Output<string?> PortRange { get; private set; } = null!;

    [Output("prefixListId")]
    public Output<string> PrefixListId { get; private set; } = null!;

    [Output("priority")]
    public Output<int?> Priority { get; private set; } = null!;

    [Output("securityGroupId")]
    public Output<string> SecurityGroupId { get; private set; } = null!;

    [Output("securityGroupRuleId")]
    public Output<string> SecurityGroupRuleId { get; private set; } = null!;

    [Output("sourceGroupOwnerAccount")]
    public Output<string?> SourceGroupOwnerAccount { get; private set; } = null!;

    [Output("sourceSecurityGroupId")]
    public Output<string?> SourceSecurityGroupId { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    public SecurityGroupRule(string name, SecurityGroupRuleArgs args, CustomResourceOptions? options = null)
        : base("alicloud:ecs/securityGroupRule:SecurityGroupRule", name, args ?? new SecurityGroupRuleArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private SecurityGroupRule(
        string name, Input<string> id, SecurityGroupRuleState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/securityGroupRule:SecurityGroupRule", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static SecurityGroupRule Get(
        string name, Input<string> id, SecurityGroupRuleState? state = null, CustomResourceOptions? options = null)
        => new SecurityGroupRule(name, id, state, options);
}
