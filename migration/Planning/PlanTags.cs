namespace Infra.Migration.Planning;

/// <summary>The tags by which what a plan makes is found again, by whoever looks.</summary>
public static class PlanTags
{
    /// <summary>On all that a plan makes, and on a source that it has replaced: the plan's id.</summary>
    public const string Plan = "atrest:plan";

    /// <summary>On all that a plan makes: the disk that it was made of.</summary>
    public const string Source = "atrest:source";

    /// <summary>On a source: the disk that took its place.</summary>
    public const string ReplacedBy = "atrest:replaced-by";

    /// <summary>How many a resource gets.</summary>
    public const int Count = 2;

    /// <summary>Whether a tag is the cloud's own, which no user can set.</summary>
    public static bool IsOfTheCloud(string key) => key.StartsWith("acs:", StringComparison.Ordinal)
        || key.StartsWith("aliyun", StringComparison.Ordinal);

    /// <summary>Whether a tag was set by a plan.</summary>
    public static bool IsOurs(string key) => key is Plan or Source or ReplacedBy;
}
