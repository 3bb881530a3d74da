// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud;

/// <summary>What <see cref="GetZones"/> answers.</summary>
[OutputType]
public sealed class GetZonesResult
{
    public readonly string? AvailableDiskCategory;
    public readonly string? AvailableInstanceType;
    public readonly string? AvailableResourceCreation;
    public readonly string? AvailableSlbAddressIpVersion;
    public readonly string? AvailableSlbAddressType;
    public readonly bool? EnableDetails;
    public readonly string Id;
    public readonly ImmutableArray<string> Ids;
    public readonly string? InstanceChargeType;
    public readonly bool? Multi;
    public readonly string? NetworkType;
    public readonly string? OutputFile;
    public readonly string? SpotStrategy;
    public readonly ImmutableArray<global::Pulumi.AliCloud.Outputs.GetZonesZoneResult> Zones;

    [OutputConstructor]
    private GetZonesResult(
        string? availableDiskCategory,
        string? availableInstanceType,
        string? availableResourceCreation,
        string? availableSlbAddressIpVersion,
        string? availableSlbAddressType,
        bool? enableDetails,
        string id,
        ImmutableArray<string> ids,
        string? instanceChargeType,
        bool? multi,
        string? networkType,
        string? outputFile,
        string? spotStrategy,
        ImmutableArray<global::Pulumi.AliCloud.Outputs.GetZonesZoneResult> zones)
    {
        AvailableDiskCategory = availableDiskCategory;
        AvailableInstanceType = availableInstanceType;
        AvailableResourceCreation = availableResourceCreation;
        AvailableSlbAddressIpVersion = availableSlbAddressIpVersion;
        AvailableSlbAddressType = availableSlbAddressType;
        EnableDetails = enableDetails;
        Id = id;
        Ids = ids;
        InstanceChargeType = instanceChargeType;
        Multi = multi;
        NetworkType = networkType;
        OutputFile = outputFile;
        SpotStrategy = spotStrategy;
        Zones = zones;
    }
}
