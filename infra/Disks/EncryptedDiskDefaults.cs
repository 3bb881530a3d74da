using Infra.Eligibility;
using Infra.Validation;

namespace Infra.Disks;

/// <summary>Defaults and limits of <see cref="EncryptedDisk"/>.</summary>
public static class EncryptedDiskDefaults
{
    /// <summary>The category of a new disk.</summary>
    public const string Category = Essd;

    /// <summary>The only category that has performance levels.</summary>
    public const string Essd = DiskCategories.Essd;

    /// <summary>The performance level of an ESSD.</summary>
    public const string PerformanceLevel = DiskCategories.DefaultLevel;

    /// <summary>Whether the disk uses the service key of ECS instead of a customer master key.</summary>
    public const bool ServiceKey = false;

    /// <summary>Whether Pulumi may delete the disk.</summary>
    public const bool Deletable = false;

    /// <summary>Whether the disk disappears with the instance it is attached to. It never does.</summary>
    public const bool DeleteWithInstance = false;

    /// <summary>Minutes to wait for a disk that is filled from a snapshot; the provider's own limit of 5 fits empty
    /// disks.</summary>
    public const int CreateFromSnapshotMinutes = 60;

    /// <summary>The shortest disk name and description, in characters.</summary>
    public const int MinTextLength = EcsText.MinLength;

    /// <summary>The longest disk name, in characters.</summary>
    public const int MaxNameLength = EcsText.MaxNameLength;

    /// <summary>The longest description, in characters.</summary>
    public const int MaxDescriptionLength = EcsText.MaxDescriptionLength;

    /// <summary>Categories whose encrypted disks can be made from snapshots.</summary>
    public static IReadOnlyList<string> SnapshotCategories => DiskCategories.EssdSeries;

    /// <summary>All categories that can be encrypted. Local and ephemeral disks cannot.</summary>
    public static IReadOnlyList<string> Categories => DiskCategories.All;

    /// <summary>The performance levels of an ESSD, slowest first.</summary>
    public static IReadOnlyList<string> PerformanceLevels => DiskCategories.Levels;

    /// <summary>The sizes a disk may have, in GiB.</summary>
    /// <param name="category">One of <see cref="Categories"/>.</param>
    /// <param name="performanceLevel">One of <see cref="PerformanceLevels"/>, or null for the default.</param>
    /// <exception cref="ArgumentException">The category is unknown.</exception>
    public static (int Min, int Max) SizesGiB(string category, string? performanceLevel) =>
        DiskCategories.DataDiskGiB(category, performanceLevel)
        ?? throw new ArgumentException($"No such disk category: {category}.", nameof(category));
}
