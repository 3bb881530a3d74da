// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.ResourceManager;

/// <summary>Arguments of <see cref="ControlPolicy"/>.</summary>
public sealed class ControlPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("controlPolicyName", required: true)]
    public Input<string> ControlPolicyName { get; set; } = null!;

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("effectScope", required: true)]
    public Input<string> EffectScope { get; set; } = null!;

    [Input("policyDocument", required: true)]
    public Input<string> PolicyDocument { get; set; } = null!;

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    public ControlPolicyArgs()
    {
    }

    public static new ControlPolicyArgs Empty => new ControlPolicyArgs();
}
