// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolScalingConfig</c>.</summary>
public sealed class NodePoolScalingConfigGetArgs : global::Pulumi.ResourceArgs
{
    [Input("eipBandwidth")]
    public Input<int>? EipBandwidth { get; set; }

    [Input("eipInternetChargeType")]
    public Input<string>? EipInternetChargeType { get; set; }

    [Input("enable")]
    public Input<bool>? Enable { get; set; }

    [Input("isBondEip")]
    public Input<bool>? IsBondEip { get; set; }

    [Input("maxSize")]
    public Input<int>? MaxSize { get; set; }

    [Input("minSize")]
    public Input<int>? MinSize { get; set; }

    [Input("type")]
    public Input<string>? Type { get; set; }

    public NodePoolScalingConfigGetArgs()
    {
    }

    public static new NodePoolScalingConfigGetArgs Empty => new NodePoolScalingConfigGetArgs();
}
