// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolTaint</c>.</summary>
public sealed class NodePoolTaintArgs : global::Pulumi.ResourceArgs
{
    [Input("effect")]
    public Input<string>? Effect { get; set; }

    [Input("key", required: true)]
    public Input<string> Key { get; set; } = null!;

    [Input("value")]
    public Input<string>? Value { get; set; }

    public NodePoolTaintArgs()
    {
    }

    public static new NodePoolTaintArgs Empty => new NodePoolTaintArgs();
}
