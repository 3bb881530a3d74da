namespace Infra.Cloud;

/// <summary>The rules for tags that ECS and VPC share: at most 20, keys and values of at most 128 characters.</summary>
/// <remarks>Source: CreateDisk and TagResources references of ECS, 2024-07-30; TagResources of VPC, 2025-03.</remarks>
internal static class TagRules
{
    public const int Quota = 20;
    private const int MaxLength = 128;

    /// <summary>The tags that a call sends as Tag.N.Key and Tag.N.Value.</summary>
    public static List<KeyValuePair<string, string>> Read(Request request, TagErrors errors, string prefix = "Tag")
    {
        var tags = new List<KeyValuePair<string, string>>();
        while (request.Raw($"{prefix}.{tags.Count + 1}.Key") is { } key)
        {
            var value = request.Raw($"{prefix}.{tags.Count + 1}.Value") ?? "";
            if (key.Length is 0 or > MaxLength || IsReserved(key)) throw request.Refuse(errors.KeyMalformed);
            if (value.Length > MaxLength) throw request.Refuse(errors.ValueMalformed);
            tags.Add(new(key, value));
        }

        if (tags.Count > Quota) throw request.Refuse(errors.TooMany);
        if (tags.DistinctBy(tag => tag.Key).Count() < tags.Count) throw request.Refuse(errors.Duplicate);
        return tags;
    }

    private static bool IsReserved(string key) =>
        key.StartsWith("aliyun", StringComparison.Ordinal) || key.StartsWith("acs:", StringComparison.Ordinal);
}
