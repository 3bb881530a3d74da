using Infra.Cloud.Ram.Users;
using Infra.Cloud.State;

namespace Infra.Cloud.Ram;

/// <summary>The rules for tags of roles, users and policies: at most 20, keys and values of at most 128
/// characters.</summary>
/// <remarks>Source: the tag rules common to Alibaba Cloud services, retrieved 2024-07-30.</remarks>
internal static class RamTags
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

    /// <summary>What ResourceType and ResourceNames.N name, with the name each is known by.</summary>
    public static List<(string Name, Entity Entity)> Resources(Request request, bool required)
    {
        var type = request.Required("ResourceType");
        if (type is not ("role" or "user" or "policy")) throw request.Invalid("ResourceType");

        var names = request.Values("ResourceNames");
        if (names.Count == 0 && required) throw request.Refuse(RamErrors.Missing("ResourceNames"));
        if (names.Count > 50) throw request.Invalid("ResourceNames");
        return names.Count == 0
            ? [.. All(request, type).Select(entity => (NameOf(request, entity), entity))]
            : [.. names.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (name, Find(request, type, name)))];
    }

    private static IEnumerable<Entity> All(Request request, string type) => type switch
    {
        "role" => request.Store.Roles.At(request.At),
        "user" => request.Store.Users.At(request.At),
        _ => request.Store.Policies.At(request.At),
    };

    private static Entity Find(Request request, string type, string name) => type switch
    {
        "role" => request.Find(request.Store.Roles, name) ?? throw request.Refuse(RamErrors.RoleNotFound),
        "user" => User.Find(request.Store, name, request.At) ?? throw request.Refuse(UserErrors.NotFound),
        _ => request.Find(request.Store.Policies, name) ?? throw request.Refuse(RamErrors.PolicyNotFound),
    };

    private static string NameOf(Request request, Entity entity) =>
        entity is User user ? user.Name.At(request.At) : entity.Id;

    private static bool IsReserved(string key) =>
        key.StartsWith("aliyun", StringComparison.Ordinal) || key.StartsWith("acs:", StringComparison.Ordinal);
}
