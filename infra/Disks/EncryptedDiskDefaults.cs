namespace Infra.Disks;

/// <summary>Defaults and limits of <see cref="EncryptedDisk"/>.</summary>
/// <remarks>Sizes as of 2024-07, from the reference of CreateDisk:
/// https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-createdisk</remarks>
public static class EncryptedDiskDefaults
{
    /// <summary>The category of a new disk.</summary>
    public const string Category = Essd;

    /// <summary>The only category that has performance levels.</summary>
    public const string Essd = "cloud_essd";

    /// <summary>The performance level of an ESSD.</summary>
    public const string PerformanceLevel = "PL1";

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
    public const int MinTextLength = 2;

    /// <summary>The longest disk name, in characters.</summary>
    public const int MaxNameLength = 128;

    /// <summary>The longest description, in characters.</summary>
    public const int MaxDescriptionLength = 256;

    private static DiskCategory[] Table { get; } =
    [
        new(Essd, 1, 32768, FromSnapshot: true),
        new("cloud_auto", 1, 32768, FromSnapshot: true),
        new("cloud_essd_entry", 10, 32768, FromSnapshot: true),
        new("cloud_ssd", 20, 32768, FromSnapshot: false),
        new("cloud_efficiency", 20, 32768, FromSnapshot: false),
        new("cloud", 5, 2000, FromSnapshot: false),
    ];

    /// <summary>Categories whose encrypted disks can be made from snapshots.</summary>
    public static IReadOnlyList<string> SnapshotCategories { get; } =
        [.. Table.Where(category => category.FromSnapshot).Select(category => category.Name)];

    /// <summary>All categories that can be encrypted. Local and ephemeral disks cannot.</summary>
    public static IReadOnlyList<string> Categories { get; } = [.. Table.Select(category => category.Name)];

    /// <summary>The performance levels of an ESSD, slowest first.</summary>
    public static IReadOnlyList<string> PerformanceLevels => Levels;

    private static List<string> Levels { get; } = ["PL0", PerformanceLevel, "PL2", "PL3"];

    private static int[] EssdMinGiB { get; } = [1, 20, 461, 1261];

    /// <summary>The sizes a disk may have, in GiB.</summary>
    /// <param name="category">One of <see cref="Categories"/>.</param>
    /// <param name="performanceLevel">One of <see cref="PerformanceLevels"/>, or null for the default.</param>
    /// <exception cref="ArgumentException">The category is unknown.</exception>
    public static (int Min, int Max) SizesGiB(string category, string? performanceLevel)
    {
        var known = Array.Find(Table, candidate => candidate.Name == category)
            ?? throw new ArgumentException($"No such disk category: {category}.", nameof(category));
        if (category != Essd) return (known.MinGiB, known.MaxGiB);
        var level = Levels.IndexOf(performanceLevel ?? PerformanceLevel);
        return (level < 0 ? known.MinGiB : EssdMinGiB[level], known.MaxGiB);
    }
}
