using System.Collections.Immutable;

namespace Infra.Validation;

/// <summary>What KMS, RAM and ECS accept as tags of a resource.</summary>
/// <remarks>Source:
/// https://www.alibabacloud.com/help/en/kms/developer-reference/api-kms-2016-01-20-tagresources</remarks>
internal static class TagRules
{
    /// <summary>How many tags a resource may carry.</summary>
    public const int MaxTags = 20;

    /// <summary>How long a key or a value may be, in characters.</summary>
    public const int MaxLength = 128;

    private static readonly string[] s_reserved = ["aliyun", "acs:"];

    /// <summary>Checks all tags and names the first one that is refused.</summary>
    public static Breach? Tags(ImmutableDictionary<string, string> tags)
    {
        if (tags.Count > MaxTags) return new($"have at most {MaxTags} tags", Got: $"{tags.Count} tags");
        foreach (var (key, value) in tags.OrderBy(tag => tag.Key, StringComparer.Ordinal))
        {
            if (key.Length is 0 or > MaxLength || value?.Length > MaxLength)
                return Refuse(key, $"have keys of 1 to {MaxLength} characters and values of at most {MaxLength}");
            if (Array.Exists(s_reserved, prefix => key.StartsWith(prefix, StringComparison.Ordinal)))
                return Refuse(key, "have no key that starts with aliyun or acs:, which Alibaba Cloud keeps for itself");
        }

        return null;
    }

    private static Breach Refuse(string key, string must) => new(must, Got: $"key '{key}'");
}
