using Infra.Inventory.Records;

namespace Infra.Migration.Plans;

/// <summary>What was decided about a disk, and why.</summary>
/// <param name="Source">The disk as it was found.</param>
/// <param name="Decision">What becomes of it.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record PlannedDisk(DiskRecord Source, DiskDecision Decision, string Reason)
{
    /// <summary>What would make a refused disk eligible; null for one that is not refused.</summary>
    public string? WayOut { get; init; }

    /// <summary>The way it goes; null for one that is not converted.</summary>
    public Route? Route { get; init; }

    /// <summary>The key of the new disk; null for one that is not converted, and for the service key.</summary>
    public string? KmsKeyId { get; init; }

    /// <summary>The unit that converts it; null for one that is not converted.</summary>
    public string? UnitId { get; init; }

    /// <summary>What the new disk has of the old one, by the cloud's name of it.</summary>
    public IReadOnlyDictionary<string, string> Kept { get; init; } = new Dictionary<string, string>();

    /// <summary>What it cannot have, by the cloud's name of it, each with the reason.</summary>
    public IReadOnlyDictionary<string, string> NotTransferable { get; init; } = new Dictionary<string, string>();
}
