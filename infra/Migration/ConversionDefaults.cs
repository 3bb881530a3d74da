namespace Infra.Migration;

/// <summary>Defaults and limits of the conversions in place.</summary>
public static class ConversionDefaults
{
    /// <summary>Whether the new disks use the service key of ECS instead of a customer master key.</summary>
    public const bool ServiceKey = false;

    /// <summary>Hours that a deployment waits. The provider would give up after eleven minutes.</summary>
    public const int TimeoutHours = 48;

    /// <summary>The most hours that a deployment may wait.</summary>
    public const int MaxTimeoutHours = 168;

    /// <summary>The first attempt.</summary>
    public const int Attempt = 1;

    /// <summary>The way of data disks of every category: an encrypted copy of the snapshot.</summary>
    public const string SnapshotCopy = "snapshotCopy";

    /// <summary>The way of data disks of the ESSD series: an encrypted disk from the snapshot itself.</summary>
    public const string Direct = "direct";

    /// <summary>The ways of data disks.</summary>
    public static IReadOnlyList<string> Routes { get; } = [SnapshotCopy, Direct];
}
