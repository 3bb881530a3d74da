namespace Infra.Cloud.Ram.Evaluation;

/// <summary>Condition keys that end with the key of a tag, for example kms:tag/team.</summary>
internal static class TagConditions
{
    private const string RequestTag = "acs:RequestTag/";

    /// <summary>The tag that a condition key names behind a prefix, or null. Keys of tags keep their case.</summary>
    public static string? TagOf(string key, string prefix) =>
        key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? key[prefix.Length..] : null;

    /// <summary>The value of a tag among others.</summary>
    public static IReadOnlyList<string> Values(IEnumerable<KeyValuePair<string, string>> tags, string name) =>
        [.. tags.Where(tag => tag.Key == name).Select(tag => tag.Value)];

    /// <summary>The value of a tag that a call sets.</summary>
    public static IReadOnlyList<string> InRequest(Request request, string key)
    {
        if (TagOf(key, RequestTag) is not { } name) return [];
        for (var number = 1; request.Raw($"Tag.{number}.Key") is { } sent; number++)
            if (sent == name) return [request.Raw($"Tag.{number}.Value") ?? ""];
        return [];
    }
}
