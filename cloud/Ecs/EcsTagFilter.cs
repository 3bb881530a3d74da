namespace Infra.Cloud.Ecs;

/// <summary>The tags a list is asked for: Tag.N.Key with or without Tag.N.Value.</summary>
internal static class EcsTagFilter
{
    public static List<(string Key, string? Value)> Of(Request request)
    {
        var wanted = new List<(string, string?)>();
        while (request.Raw($"Tag.{wanted.Count + 1}.Key") is { } key)
            wanted.Add((key, request.Optional($"Tag.{wanted.Count + 1}.Value")));
        return wanted;
    }
}
