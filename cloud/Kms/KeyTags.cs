using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>The rules for tags of keys.</summary>
/// <remarks>Source: CreateKey and TagResources references, retrieved 2024-07-30: at most 20 tags for a key, keys and
/// values of at most 128 characters, keys that do not begin with "aliyun" or "acs:".</remarks>
internal static class KeyTags
{
    public const int Quota = 20;
    private const int MaxLength = 128;

    /// <summary>Reads the Tags parameter of CreateKey: a JSON array of objects with TagKey and TagValue.</summary>
    public static List<KeyValuePair<string, string>> Parse(Request request)
    {
        var tags = new List<KeyValuePair<string, string>>();
        if (request.Optional("Tags") is not { } text) return tags;

        try
        {
            foreach (var tag in JsonNode.Parse(text)!.AsArray())
                tags.Add(new(tag!["TagKey"]!.GetValue<string>(), tag["TagValue"]?.GetValue<string>() ?? ""));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException)
        {
            throw request.Invalid("Tags");
        }

        Check(request, tags);
        return tags;
    }

    /// <summary>Reads Tag.N.Key and Tag.N.Value.</summary>
    public static List<KeyValuePair<string, string>> Read(Request request)
    {
        var tags = new List<KeyValuePair<string, string>>();
        while (request.Raw($"Tag.{tags.Count + 1}.Key") is { } key)
            tags.Add(new(key, request.Raw($"Tag.{tags.Count + 1}.Value") ?? ""));

        Check(request, tags);
        return tags;
    }

    private static void Check(Request request, List<KeyValuePair<string, string>> tags)
    {
        if (tags.Count > Quota) throw request.Invalid("Tag");
        foreach (var (key, value) in tags)
        {
            if (key.Length is 0 or > MaxLength || IsReserved(key)) throw request.Refuse(KmsErrors.InvalidTagKey);
            if (value.Length > MaxLength) throw request.Refuse(KmsErrors.InvalidTagValue);
        }

        if (tags.DistinctBy(tag => tag.Key).Count() < tags.Count) throw request.Refuse(KmsErrors.DuplicateTag);
    }

    public static bool IsReserved(string key) =>
        key.StartsWith("aliyun", StringComparison.Ordinal) || key.StartsWith("acs:", StringComparison.Ordinal);
}
