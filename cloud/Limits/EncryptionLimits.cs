using System.Collections.Frozen;

namespace Infra.Cloud.Limits;

/// <summary>Where disks cannot be encrypted, and limits of encrypted copies.</summary>
/// <remarks>
/// Dates and sources: instance families, "Encrypt cloud disks" 2024-08 and "Encryption overview" 2025; zones, reference
/// of RunInstances 2026-08; size and queue of image copies, references of CopyImage 2024-07 and 2026-08. Regions are in
/// <see cref="Regions"/>, categories in <see cref="DiskCategories"/>.
/// </remarks>
internal static class EncryptionLimits
{
    /// <summary>An image larger than this is copied only after a ticket.</summary>
    public const int MaxCopiedImageGiB = 500;

    /// <summary>How many images a region receives at the same time; more wait.</summary>
    public const int ConcurrentImageCopies = 5;

    /// <summary>Families whose system disks, and disks from snapshots, cannot be encrypted.</summary>
    private static readonly FrozenSet<string> FamiliesWithout = new[]
    {
        "ebmg5", "ebmgn5t", "ebmi3", "sccg5", "scch5", "ebmc4", "ebmhfg5",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Zones whose system disks cannot be encrypted.</summary>
    private static readonly FrozenSet<string> ZonesWithout =
        new[] { "cn-hongkong-d", "ap-southeast-1a" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool FamilyEncrypts(string family) => !FamiliesWithout.Contains(family);

    public static bool ZoneEncryptsSystemDisks(string zone) => !ZonesWithout.Contains(zone);
}
