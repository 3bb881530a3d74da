// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud;

/// <summary>Arguments of <see cref="GetZones"/> as plain values.</summary>
public sealed class GetZonesArgs : global::Pulumi.InvokeArgs
{
    [Input("availableDiskCategory")]
    public string? AvailableDiskCategory { get; set; }

    [Input("availableInstanceType")]
    public string? AvailableInstanceType { get; set; }

    [Input("availableResourceCreation")]
    public string? AvailableResourceCreation { get; set; }

    [Input("availableSlbAddressIpVersion")]
    public string? AvailableSlbAddressIpVersion { get; set; }

    [Input("availableSlbAddressType")]
    public string? AvailableSlbAddressType { get; set; }

    [Input("enableDetails")]
    public bool? EnableDetails { get; set; }

    [Input("instanceChargeType")]
    public string? InstanceChargeType { get; set; }

    [Input("multi")]
    public bool? Multi { get; set; }

    [Input("networkType")]
    public string? NetworkType { get; set; }

    [Input("outputFile")]
    public string? OutputFile { get; set; }

    [Input("spotStrategy")]
    public string? SpotStrategy { get; set; }

    public GetZonesArgs()
    {
    }

    public static new GetZonesArgs Empty => new GetZonesArgs();
}
