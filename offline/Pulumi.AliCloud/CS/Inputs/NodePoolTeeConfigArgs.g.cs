// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolTeeConfig</c>.</summary>
public sealed class NodePoolTeeConfigArgs : global::Pulumi.ResourceArgs
{
    [Input("teeEnable")]
    public Input<bool>? TeeEnable { get; set; }

    public NodePoolTeeConfigArgs()
    {
    }

    public static new NodePoolTeeConfigArgs Empty => new NodePoolTeeConfigArgs();
}
