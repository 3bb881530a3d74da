namespace Infra.Cloud.Limits;

/// <summary>Limits of VPC.</summary>
/// <remarks>Date: 2025-03-21. Source: references of CreateVpc and CreateVSwitch, page "Limits and quotas" of VPC. Quotas
/// can be raised for an account; these are what a new one has.</remarks>
internal static class NetworkLimits
{
    public const int VpcsPerRegion = 10;
    public const int VSwitchesPerVpc = 150;
    public const int NatGatewaysPerVpc = 20;
    public const int EipsPerRegion = 20;
    public const int MinVpcMask = 8;
    public const int MaxVpcMask = 28;
    public const int MinVSwitchMask = 16;
    public const int MaxVSwitchMask = 29;

    /// <summary>Addresses of a vSwitch that the system keeps: the first and the last three.</summary>
    public const int ReservedAddresses = 4;

    /// <summary>Ranges a VPC cannot have: loopback, link-local, multicast, and the cloud's own services.</summary>
    public static IReadOnlyList<string> ForbiddenRanges { get; } =
        ["127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4", "100.64.0.0/10"];
}
