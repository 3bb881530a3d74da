// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>NodePoolSpotPriceLimit</c>.</summary>
[OutputType]
public sealed class NodePoolSpotPriceLimit
{
    public readonly string? InstanceType;
    public readonly string? PriceLimit;

    [OutputConstructor]
    private NodePoolSpotPriceLimit(
        string? instanceType,
        string? priceLimit)
    {
        InstanceType = instanceType;
        PriceLimit = priceLimit;
    }
}
