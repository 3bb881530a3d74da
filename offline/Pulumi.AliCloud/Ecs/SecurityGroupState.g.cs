// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>What qualifies the look-up of an existing <see cref="SecurityGroup"/>.</summary>
public sealed class SecurityGroupState : global::Pulumi.ResourceArgs
{
    [Input("createTime")]
    public Input<string>? CreateTime { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("innerAccess")]
    public Input<bool>? InnerAccess { get; set; }

    [Input("innerAccessPolicy")]
    public Input<string>? InnerAccessPolicy { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("resourceGroupId")]
    public Input<string>? ResourceGroupId { get; set; }

    [Input("securityGroupName")]
    public Input<string>? SecurityGroupName { get; set; }

    [Input("securityGroupType")]
    public Input<string>? SecurityGroupType { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }

    public SecurityGroupState()
    {
    }

    public static new SecurityGroupState Empty => new SecurityGroupState();
}
