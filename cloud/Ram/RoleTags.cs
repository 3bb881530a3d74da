namespace Infra.Cloud.Ram;

/// <summary>The rules for tags of roles: at most 20, keys and values of at most 128 characters.</summary>
/// <remarks>Source: the tag rules common to Alibaba Cloud services, retrieved 2024-07-30.</remarks>
internal static class RoleTags
{
    public const int Quota = 20;
    private const int MaxLength = 128;

    public static List<KeyValuePair<string, string>> Read(Request request)
    {
        var tags = new List<KeyValuePair<string, string>>();
        while (request.Raw($"Tag.{tags.Count + 1}.Key") is { } key)
        {
            var value = request.Raw($"Tag.{tags.Count + 1}.Value") ?? "";
            if (key.Length is 0 or > MaxLength || IsReserved(key)) throw request.Refuse(RamErrors.Invalid("TagKey"));
            if (value.Length > MaxLength) throw request.Refuse(RamErrors.Invalid("TagValue"));
            tags.Add(new(key, value));
        }

        if (tags.Count > Quota) throw request.Refuse(RamErrors.Invalid("Tag"));
        if (tags.DistinctBy(tag => tag.Key).Count() < tags.Count) throw request.Refuse(RamErrors.DuplicateTag);
        return tags;
    }

    /// <summary>The roles that ResourceNames.N names.</summary>
    public static List<Role> Roles(Request request, bool required)
    {
        if (request.Required("ResourceType") != "role") throw request.Invalid("ResourceType");

        var names = request.Values("ResourceNames");
        if (names.Count == 0 && required) throw request.Refuse(RamErrors.Missing("ResourceNames"));
        if (names.Count > 50) throw request.Invalid("ResourceNames");
        return [.. names.Distinct(StringComparer.OrdinalIgnoreCase).Select(name =>
            request.Find(request.Store.Roles, name) ?? throw request.Refuse(RamErrors.RoleNotFound))];
    }

    private static bool IsReserved(string key) =>
        key.StartsWith("aliyun", StringComparison.Ordinal) || key.StartsWith("acs:", StringComparison.Ordinal);
}
