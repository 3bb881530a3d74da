namespace Infra.Cloud.Limits;

/// <summary>The disk categories and their sizes.</summary>
/// <remarks>Date: 2026-08-22. Source: CreateDisk reference, parameters DiskCategory, Size and
/// PerformanceLevel.</remarks>
internal static class DiskCategories
{
    public const string Default = "cloud";
    public const string Essd = "cloud_essd";
    public const string DefaultPerformanceLevel = "PL1";
    public const int MaxTags = 20;

    /// <summary>The largest ESSD or AutoPL disk; until 2024 it was half of that.</summary>
    public const int MaxEssdGiB = 65536;

    /// <summary>Categories of the ESSD series: only these take encryption from a plain snapshot, and as system
    /// disks.</summary>
    private static readonly string[] EssdSeries = ["cloud_essd", "cloud_auto", "cloud_essd_entry"];

    public static IReadOnlyList<string> All { get; } =
        ["cloud", "cloud_efficiency", "cloud_ssd", "cloud_essd", "cloud_auto", "cloud_essd_entry"];

    public static bool IsKnown(string category) => All.Contains(category);

    public static bool IsEssdSeries(string category) => EssdSeries.Contains(category);

    /// <summary>The smallest and largest size in GiB, or null where the performance level is unknown.</summary>
    public static (int Min, int Max)? Sizes(string category, string? performanceLevel) => category switch
    {
        "cloud" => (5, 2000),
        "cloud_efficiency" or "cloud_ssd" => (20, 32768),
        "cloud_auto" => (1, MaxEssdGiB),
        "cloud_essd_entry" => (10, 32768),
        Essd => performanceLevel switch
        {
            "PL0" => (1, MaxEssdGiB),
            "PL1" => (20, MaxEssdGiB),
            "PL2" => (461, MaxEssdGiB),
            "PL3" => (1261, MaxEssdGiB),
            _ => null,
        },
        _ => null,
    };
}
