namespace Infra.Inventory.Eligibility;

/// <summary>The categories of cloud disks, their performance levels and sizes.</summary>
/// <remarks>Local and ephemeral disks cannot be encrypted, so they are not here. The ranges of data disks are those of
/// CreateDisk, those of system disks those of RunInstances.</remarks>
public static class CategoryFacts
{
    /// <summary>The only category that has performance levels.</summary>
    public const string Essd = "cloud_essd";

    /// <summary>The performance level of an ESSD for which none is given.</summary>
    public const string DefaultLevel = "PL1";

    /// <summary>The largest system disk, in GiB.</summary>
    public const int MaxSystemDiskGiB = 2048;

    private static readonly string[] s_levels = ["PL0", DefaultLevel, "PL2", "PL3"];

    private static readonly int[] s_leastEssdGiB = [1, 20, 461, 1261];

    private static readonly DiskCategory[] s_table =
    [
        new(Essd, 1, 65536, IsEssdSeries: true, MinSystemGiB: 1),
        new("cloud_auto", 1, 65536, IsEssdSeries: true, MinSystemGiB: 1),
        new("cloud_essd_entry", 10, 32768, IsEssdSeries: true, MinSystemGiB: 20),
        new("cloud_ssd", 20, 32768, IsEssdSeries: false, MinSystemGiB: 20),
        new("cloud_efficiency", 20, 32768, IsEssdSeries: false, MinSystemGiB: 20),
        new("cloud", 5, 2000, IsEssdSeries: false, MinSystemGiB: 20),
    ];

    /// <summary>Where the table comes from.</summary>
    public static FactSource Source { get; } = new(
        "2024-07",
        "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-createdisk");

    /// <summary>All categories whose empty data disks can be encrypted.</summary>
    public static IReadOnlyList<string> All { get; } = [.. s_table.Select(category => category.Name)];

    /// <summary>The categories whose disks can be encrypted as system disks and while a snapshot fills them.</summary>
    public static IReadOnlyList<string> EssdSeries { get; } =
        [.. s_table.Where(category => category.IsEssdSeries).Select(category => category.Name)];

    /// <summary>The performance levels of an ESSD, slowest first.</summary>
    public static IReadOnlyList<string> Levels => s_levels;

    /// <summary>The sizes of a data disk in GiB, or null if the category is unknown.</summary>
    public static (int Min, int Max)? DataDiskGiB(string category, string? level) =>
        Find(category) is { } known ? (Least(known, known.MinGiB, level), known.MaxGiB) : null;

    /// <summary>The sizes of a system disk in GiB, or null if the category is unknown.</summary>
    public static (int Min, int Max)? SystemDiskGiB(string category, string? level) =>
        Find(category) is { } known ? (Least(known, known.MinSystemGiB, level), MaxSystemDiskGiB) : null;

    private static int Least(DiskCategory category, int least, string? level)
    {
        var index = category.Name == Essd ? Array.IndexOf(s_levels, level ?? DefaultLevel) : -1;
        return index < 0 ? least : s_leastEssdGiB[index];
    }

    private static DiskCategory? Find(string category) => Array.Find(s_table, known => known.Name == category);
}
