namespace Infra.Cloud.Limits;

/// <summary>How long operations of ECS and VPC take in virtual time.</summary>
/// <remarks>Date: 2026-08-22. Only "detaching takes about one minute" is published; the other figures are ours, of the
/// order that users see.</remarks>
internal static class Durations
{
    public static readonly TimeSpan CreateDisk = TimeSpan.FromSeconds(5);
    public static readonly TimeSpan AttachDisk = TimeSpan.FromSeconds(5);
    public static readonly TimeSpan DetachDisk = TimeSpan.FromSeconds(60);
    public static readonly TimeSpan ReInitDisk = TimeSpan.FromSeconds(30);
    public static readonly TimeSpan PendInstance = TimeSpan.FromSeconds(5);
    public static readonly TimeSpan StartInstance = TimeSpan.FromSeconds(30);
    public static readonly TimeSpan StopInstance = TimeSpan.FromSeconds(20);
    public static readonly TimeSpan RebootInstance = TimeSpan.FromSeconds(40);

    /// <summary>What an image takes beside its snapshots.</summary>
    public static readonly TimeSpan CreateImage = TimeSpan.FromSeconds(20);

    /// <summary>A copy of an image, once it is its turn. Users report about 35 minutes (2022).</summary>
    public static readonly TimeSpan CopyImage = TimeSpan.FromMinutes(35);

    /// <summary>VPCs and vSwitches.</summary>
    public static readonly TimeSpan CreateNetwork = TimeSpan.FromSeconds(5);
    public static readonly TimeSpan CreateNatGateway = TimeSpan.FromSeconds(30);
    public static readonly TimeSpan AssociateEip = TimeSpan.FromSeconds(5);

    /// <summary>A snapshot takes a base time and some for every GiB; the first copies all, later ones the
    /// changes.</summary>
    public static TimeSpan CreateSnapshot(int sizeGiB, bool first) =>
        TimeSpan.FromSeconds(30) + TimeSpan.FromSeconds(first ? 3.0 * sizeGiB : 0.3 * sizeGiB);
}
