// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ecs;

/// <summary>The resource <c>alicloud:ecs/securityGroup:SecurityGroup</c>.</summary>
[AliCloudResourceType("alicloud:ecs/securityGroup:SecurityGroup")]
public partial class SecurityGroup : global::Pulumi.CustomResource
{
    [Output("createTime")]
    public Output<string> CreateTime { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("innerAccess")]
    public Output<bool> InnerAccess { get; private set; } = null!;

    [Output("innerAccessPolicy")]
    public Output<string> InnerAccessPolicy { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("resourceGroupId")]
    public Output<string> ResourceGroupId { get; private set; } = null!;

    [Output("securityGroupName")]
    public Output<string> SecurityGroupName { get; private set; } = null!;

    [Output("securityGroupType")]
    public Output<string> SecurityGroupType { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("vpcId")]
    public Output<string> VpcId { get; private set; } = null!;

    public SecurityGroup(string name, SecurityGroupArgs? args = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/securityGroup:SecurityGroup", name, args ?? new SecurityGroupArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private SecurityGroup(
        string name, Input<string> id, SecurityGroupState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/securityGroup:SecurityGroup", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static SecurityGroup Get(
        string name, Input<string> id, SecurityGroupState? state = null, CustomResourceOptions? options = null)
        => new SecurityGroup(name, id, state, options);
}
