// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>NodePoolSpotPriceLimit</c>.</summary>
public sealed class NodePoolSpotPriceLimitArgs : global::Pulumi.ResourceArgs
{
    [Input("instanceType")]
    public Input<string>? InstanceType { get; set; }

    [Input("priceLimit")]
    public Input<string>? PriceLimit { get; set; }

    public NodePoolSpotPriceLimitArgs()
    {
    }

    public static new NodePoolSpotPriceLimitArgs Empty => new NodePoolSpotPriceLimitArgs();
}
