using System.Collections.Immutable;

namespace Infra.Validation;

/// <summary>What KMS, RAM and ECS accept as tags of a resource.</summary>
/// <remarks>Source:
/// https://www.alibabacloud.com/help/en/kms/developer-reference/api-kms-2016-01-20-tagresources</remarks>
internal static class TagRules
{
    /// <summary>How many tags a resource may carry.</summary>
    public const int MaxTags = 20;

    /// <summary>How many tags a caller may give to a resource that also gets <see cref="StackTag"/>.</summary>
    public const int MaxTagsBesideMark = MaxTags - 1;

    /// <summary>How long a key or a value may be, in characters.</summary>
    public const int MaxLength = 128;

    /// <summary>What the keys of the components' own tags start with.</summary>
    public const string OwnPrefix = "atrest:";

    /// <summary>The mark: the tag that says which stack manages a resource that several stacks need.</summary>
    public const string StackTag = $"{OwnPrefix}stack";

    /// <summary>How much of a text that is too long is shown, in characters.</summary>
    private const int Shown = 40;

    private static readonly string[] s_reserved = ["aliyun", "acs:"];

    /// <summary>Checks all tags and names the first one that is refused.</summary>
    public static Breach? Tags(ImmutableDictionary<string, string> tags) =>
        Breaches(tags, isMarked: false).FirstOrDefault();

    /// <summary>Checks all tags of a resource that also gets the mark; names the first that is refused.</summary>
    public static Breach? TagsBesideMark(ImmutableDictionary<string, string> tags) =>
        Breaches(tags, isMarked: true).FirstOrDefault();

    /// <summary>Everything that is wrong with tags.</summary>
    /// <param name="tags">The tags.</param>
    /// <param name="isMarked">Whether the resource also gets the mark.</param>
    public static IEnumerable<Breach> Breaches(ImmutableDictionary<string, string> tags, bool isMarked)
    {
        var most = isMarked ? MaxTagsBesideMark : MaxTags;
        if (tags.Count > most)
        {
            var hint = isMarked ? $"the mark {StackTag} is one more, and a resource carries {MaxTags}" : null;
            yield return new($"have at most {most} tags", hint, Got: $"{tags.Count} tags");
        }

        foreach (var (key, value) in tags.OrderBy(tag => tag.Key, StringComparer.Ordinal))
        {
            if (Key(key) is { } refused) yield return refused with { Got = $"key '{Plain.Shorten(key, Shown)}'" };
            if (value?.Length > MaxLength)
            {
                yield return new($"have values of at most {MaxLength} characters",
                    Got: $"{Plain.Shorten(value, Shown)} for key '{Plain.Shorten(key, Shown)}'");
            }
        }
    }

    private static Breach? Key(string key)
    {
        if (key.Length is 0 or > MaxLength) return new($"have keys of 1 to {MaxLength} characters");
        if (Array.Exists(s_reserved, prefix => key.StartsWith(prefix, StringComparison.Ordinal)))
            return new("have no key that starts with aliyun or acs:, which Alibaba Cloud keeps for itself");
        return key.StartsWith(OwnPrefix, StringComparison.Ordinal)
            ? new($"have no key that starts with {OwnPrefix}, which is kept for the mark {StackTag}")
            : null;
    }
}
