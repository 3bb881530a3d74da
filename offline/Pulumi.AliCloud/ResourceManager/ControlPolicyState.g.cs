// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.ResourceManager;

/// <summary>What qualifies the look-up of an existing <see cref="ControlPolicy"/>.</summary>
public sealed class ControlPolicyState : global::Pulumi.ResourceArgs
{
    [Input("controlPolicyName")]
    public Input<string>? ControlPolicyName { get; set; }

    [Input("createTime")]
    public Input<string>? CreateTime { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("effectScope")]
    public Input<string>? EffectScope { get; set; }

    [Input("policyDocument")]
    public Input<string>? PolicyDocument { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    public ControlPolicyState()
    {
    }

    public static new ControlPolicyState Empty => new ControlPolicyState();
}
