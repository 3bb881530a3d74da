namespace Infra.Cloud.Ecs;

/// <summary>The rules for tags of ECS resources: at most 20, keys and values of at most 128 characters.</summary>
/// <remarks>Source: CreateDisk and TagResources references, 2024-07-30.</remarks>
internal static class EcsTags
{
    public const int Quota = 20;
    private const int MaxLength = 128;

    public static List<KeyValuePair<string, string>> Read(Request request)
    {
        var tags = new List<KeyValuePair<string, string>>();
        while (request.Raw($"Tag.{tags.Count + 1}.Key") is { } key)
        {
            var value = request.Raw($"Tag.{tags.Count + 1}.Value") ?? "";
            if (key.Length is 0 or > MaxLength || IsReserved(key)) throw request.Refuse(EcsErrors.TagKeyMalformed);
            if (value.Length > MaxLength) throw request.Refuse(EcsErrors.TagValueMalformed);
            tags.Add(new(key, value));
        }

        if (tags.Count > Quota) throw request.Refuse(EcsErrors.TooManyTags);
        if (tags.DistinctBy(tag => tag.Key).Count() < tags.Count) throw request.Refuse(EcsErrors.DuplicateTag);
        return tags;
    }

    private static bool IsReserved(string key) =>
        key.StartsWith("aliyun", StringComparison.Ordinal) || key.StartsWith("acs:", StringComparison.Ordinal);
}
