using Infra.Cloud.State;

namespace Infra.Cloud;

/// <summary>The tags a list is asked for: Tag.N.Key with or without Tag.N.Value.</summary>
internal static class TagFilter
{
    /// <summary>A test that an object passes if it carries every tag asked for.</summary>
    public static Func<Entity, bool> Of(Request request, string prefix = "Tag")
    {
        var wanted = new List<(string Key, string? Value)>();
        while (request.Raw($"{prefix}.{wanted.Count + 1}.Key") is { } key)
            wanted.Add((key, request.Optional($"{prefix}.{wanted.Count + 1}.Value")));
        return entity => wanted.TrueForAll(want => entity.TagsAt(request.At).Any(
            tag => tag.Key == want.Key && (want.Value is null || tag.Value == want.Value)));
    }
}
