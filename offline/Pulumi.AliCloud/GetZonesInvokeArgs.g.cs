// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud;

/// <summary>Arguments of <see cref="GetZones"/> that may be outputs.</summary>
public sealed class GetZonesInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("availableDiskCategory")]
    public Input<string>? AvailableDiskCategory { get; set; }

    [Input("availableInstanceType")]
    public Input<string>? AvailableInstanceType { get; set; }

    [Input("availableResourceCreation")]
    public Input<string>? AvailableResourceCreation { get; set; }

    [Input("availableSlbAddressIpVersion")]
    public Input<string>? AvailableSlbAddressIpVersion { get; set; }

    [Input("availableSlbAddressType")]
    public Input<string>? AvailableSlbAddressType { get; set; }

    [Input("enableDetails")]
    public Input<bool>? EnableDetails { get; set; }

    [Input("instanceChargeType")]
    public Input<string>? InstanceChargeType { get; set; }

    [Input("multi")]
    public Input<bool>? Multi { get; set; }

    [Input("networkType")]
    public Input<string>? NetworkType { get; set; }

    [Input("outputFile")]
    public Input<string>? OutputFile { get; set; }

    [Input("spotStrategy")]
    public Input<string>? SpotStrategy { get; set; }

    public GetZonesInvokeArgs()
    {
    }

    public static new GetZonesInvokeArgs Empty => new GetZonesInvokeArgs();
}
