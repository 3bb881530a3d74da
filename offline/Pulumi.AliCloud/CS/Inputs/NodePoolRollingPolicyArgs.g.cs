// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolRollingPolicy</c>.</summary>
public sealed class NodePoolRollingPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("batchInterval")]
    public Input<string>? BatchInterval { get; set; }

    [Input("maxParallelism")]
    public Input<int>? MaxParallelism { get; set; }

    [Input("nodeNames")]
    private InputList<string>? _nodeNames;

    public InputList<string> NodeNames
    {
        get => _nodeNames ?? (_nodeNames = new InputList<string>());
        set => _nodeNames = value;
    }

    [Input("pausePolicy")]
    public Input<string>? PausePolicy { get; set; }

    public NodePoolRollingPolicyArgs()
    {
    }

    public static new NodePoolRollingPolicyArgs Empty => new NodePoolRollingPolicyArgs();
}
