// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolAutoMode</c>.</summary>
public sealed class NodePoolAutoModeArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    public NodePoolAutoModeArgs()
    {
    }

    public static new NodePoolAutoModeArgs Empty => new NodePoolAutoModeArgs();
}
