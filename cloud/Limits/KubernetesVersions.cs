using System.Text.RegularExpressions;

namespace Infra.Cloud.Limits;

/// <summary>The Kubernetes versions that ACK creates clusters of.</summary>
/// <remarks>
/// Date: 2026-02. Source:
/// https://www.alibabacloud.com/help/en/ack/product-overview/support-for-kubernetes-versions: the three newest minor
/// versions; a cluster is upgraded to the next minor version, none is skipped. Patch levels are not on that page: any
/// is accepted, and the newest minor version starts with patch 0.
/// </remarks>
internal static partial class KubernetesVersions
{
    public const string Newest = "1.35.0-aliyun.1";

    private const int OldestMinor = 33;
    private const int NewestMinor = 35;

    /// <summary>Whether a new cluster can have the version.</summary>
    public static bool IsOffered(string version) => MinorOf(version) is >= OldestMinor and <= NewestMinor;

    /// <summary>Whether a cluster of one version can be upgraded to another.</summary>
    public static bool CanUpgrade(string from, string to) =>
        MinorOf(from) is { } before && MinorOf(to) is { } after && IsOffered(to)
        && after - before is 0 or 1 && Rank(to).CompareTo(Rank(from)) > 0;

    /// <summary>The version that a cluster can be upgraded to next; empty for the newest.</summary>
    public static string Next(string from) => MinorOf(from) is not { } minor || minor >= NewestMinor ? ""
        : minor + 1 == NewestMinor ? Newest : $"1.{minor + 1}.0-aliyun.1";

    private static int? MinorOf(string version) => Form().IsMatch(version) ? Rank(version).Minor : null;

    private static (int Minor, int Patch, int Build) Rank(string version)
    {
        var match = Form().Match(version);
        return (Number(match, "minor"), Number(match, "patch"), Number(match, "build"));
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan);

    [GeneratedRegex(@"^1\.(?<minor>[0-9]{1,3})\.(?<patch>[0-9]{1,3})-aliyun\.(?<build>[0-9]{1,3})$",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
