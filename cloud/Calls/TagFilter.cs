using Infra.Cloud.State;

namespace Infra.Cloud;

/// <summary>The tags a list is asked for: Tag.N.Key with or without Tag.N.Value.</summary>
internal static class TagFilter
{
    private const int MaxTags = 20;

    /// <summary>A test that an object passes if it carries every tag asked for.</summary>
    /// <exception cref="CloudException">More tags are asked for than an object can have.</exception>
    public static Func<Entity, bool> Of(Request request, string prefix = "Tag")
    {
        request.CheckCount(prefix, MaxTags);
        var wanted = new List<(string Key, string? Value)>();
        while (request.Raw($"{prefix}.{wanted.Count + 1}.Key") is { } key)
            wanted.Add((key, request.Optional($"{prefix}.{wanted.Count + 1}.Value")));
        return entity => wanted.TrueForAll(want => entity.TagsAt(request.At).Any(
            tag => tag.Key == want.Key && (want.Value is null || tag.Value == want.Value)));
    }
}
