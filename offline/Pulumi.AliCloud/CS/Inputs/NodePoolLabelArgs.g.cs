// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolLabel</c>.</summary>
public sealed class NodePoolLabelArgs : global::Pulumi.ResourceArgs
{
    [Input("key", required: true)]
    public Input<string> Key { get; set; } = null!;

    [Input("value")]
    public Input<string>? Value { get; set; }

    public NodePoolLabelArgs()
    {
    }

    public static new NodePoolLabelArgs Empty => new NodePoolLabelArgs();
}
