// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>NodePoolScalingConfig</c>.</summary>
[OutputType]
public sealed class NodePoolScalingConfig
{
    public readonly int? EipBandwidth;
    public readonly string? EipInternetChargeType;
    public readonly bool? Enable;
    public readonly bool? IsBondEip;
    public readonly int? MaxSize;
    public readonly int? MinSize;
    public readonly string? Type;

    [OutputConstructor]
    private NodePoolScalingConfig(
        int? eipBandwidth,
        string? eipInternetChargeType,
        bool? enable,
        bool? isBondEip,
        int? maxSize,
        int? minSize,
        string? type)
    {
        EipBandwidth = eipBandwidth;
        EipInternetChargeType = eipInternetChargeType;
        Enable = enable;
        IsBondEip = isBondEip;
        MaxSize = maxSize;
        MinSize = minSize;
        Type = type;
    }
}
