// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolEfloNodeGroup</c>.</summary>
public sealed class NodePoolEfloNodeGroupGetArgs : global::Pulumi.ResourceArgs
{
    [Input("clusterId")]
    public Input<string>? ClusterId { get; set; }

    [Input("groupId")]
    public Input<string>? GroupId { get; set; }

    public NodePoolEfloNodeGroupGetArgs()
    {
    }

    public static new NodePoolEfloNodeGroupGetArgs Empty => new NodePoolEfloNodeGroupGetArgs();
}
