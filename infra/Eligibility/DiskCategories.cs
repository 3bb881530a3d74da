using Infra.Inventory.Eligibility;
using Infra.Validation;

namespace Infra.Eligibility;

/// <summary>What is said about categories of cloud disks, their performance levels and sizes that cannot be
/// encrypted.</summary>
internal static class DiskCategories
{
    /// <summary>The only category that has performance levels.</summary>
    public const string Essd = CategoryFacts.Essd;

    /// <summary>The performance level of an ESSD for which none is given.</summary>
    public const string DefaultLevel = CategoryFacts.DefaultLevel;

    /// <summary>The largest system disk, in GiB.</summary>
    public const int MaxSystemDiskGiB = CategoryFacts.MaxSystemDiskGiB;

    /// <summary>All categories whose empty data disks can be encrypted.</summary>
    public static IReadOnlyList<string> All => CategoryFacts.All;

    /// <summary>The categories whose disks can be encrypted as system disks and while a snapshot fills them.</summary>
    public static IReadOnlyList<string> EssdSeries => CategoryFacts.EssdSeries;

    /// <summary>The performance levels of an ESSD, slowest first.</summary>
    public static IReadOnlyList<string> Levels => CategoryFacts.Levels;

    /// <summary>The sizes of a data disk in GiB, or null if the category is unknown.</summary>
    public static (int Min, int Max)? DataDiskGiB(string category, string? level) =>
        CategoryFacts.DataDiskGiB(category, level);

    /// <summary>The sizes of a system disk in GiB, or null if the category is unknown.</summary>
    public static (int Min, int Max)? SystemDiskGiB(string category, string? level) =>
        CategoryFacts.SystemDiskGiB(category, level);

    /// <summary>A category whose disks can be encrypted while a snapshot fills them.</summary>
    public static Breach? FromSnapshot(string category) => EssdSeries.Contains(category, StringComparer.Ordinal)
        ? null
        : new($"be one of {string.Join(", ", EssdSeries)} with 'snapshotId'",
            "ECS cannot encrypt a disk of another category while it is filled from a snapshot");

    /// <summary>A category whose disks can be encrypted as system disks.</summary>
    public static Breach? SystemDisk(string category) => EssdSeries.Contains(category, StringComparer.Ordinal)
        ? null
        : new($"be one of {string.Join(", ", EssdSeries)}",
            "ECS encrypts system disks of the ESSD series only");

    /// <summary>A performance level where there is one.</summary>
    public static Breach? Level(string level, string category) => category == Essd
        ? null
        : new($"be left out with the category {category}; only {Essd} has performance levels");

    /// <summary>A size that data disks of the category and level have.</summary>
    public static Breach? DataDiskSize(int sizeGiB, string category, string? level) =>
        Size(sizeGiB, category, level, DataDiskGiB(category, level));

    /// <summary>A size that system disks of the category and level have.</summary>
    public static Breach? SystemDiskSize(int sizeGiB, string category, string? level) =>
        Size(sizeGiB, category, level, SystemDiskGiB(category, level));

    private static Breach? Size(int sizeGiB, string category, string? level, (int Min, int Max)? range)
    {
        if (range is not var (min, max) || (sizeGiB >= min && sizeGiB <= max)) return null;
        var kind = category == Essd ? $"{category} at {level ?? DefaultLevel}" : category;
        return new($"be between {min} and {max} for {kind}", $"the nearest size is {Math.Clamp(sizeGiB, min, max)}");
    }
}
