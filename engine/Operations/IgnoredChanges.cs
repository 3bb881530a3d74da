namespace Infra.Engine;

/// <summary>The option ignoreChanges: named inputs stay what they were.</summary>
internal static class IgnoredChanges
{
    /// <summary>The inputs with each ignored path set back to what it was, or taken out where it was not set.</summary>
    public static Properties Apply(Properties inputs, Properties before, IReadOnlyList<string> paths)
    {
        if (paths.Count == 0) return inputs;
        if (paths.Contains("*")) return before;
        object? result = inputs;
        foreach (var path in paths)
            result = Restore(result, before, PropertyPath.Parse(path), 0);
        return (Properties)result!;
    }

    /// <summary>The differences that are not of an ignored path, nor below one.</summary>
    public static IReadOnlyList<PropertyChange> Without(IReadOnlyList<PropertyChange> changes, IReadOnlyList<string> paths) =>
        paths.Count == 0 ? changes : [.. changes.Where(change => !paths.Any(path => PropertyPath.Holds(path, change.Path)))];

    private static object? Restore(object? value, object? before, IReadOnlyList<string> path, int depth)
    {
        if (depth == path.Count) return before;
        var part = path[depth];
        if (value is object?[] list && before is object?[] oldList && int.TryParse(part, out var index))
        {
            if (index < 0 || index >= list.Length || index >= oldList.Length) return value;
            var changed = (object?[])list.Clone();
            changed[index] = Restore(list[index], oldList[index], path, depth + 1);
            return changed;
        }
        if (value is not Properties map) return value;

        var copy = new Properties(map, StringComparer.Ordinal);
        var oldMap = PropertyValues.Plain(before) as Properties;
        if (part == "*")
            return before ?? value;
        if (oldMap is null || !(before as Properties ?? oldMap).TryGetValue(part, out var old)) copy.Remove(part);
        else copy[part] = Restore(map.GetValueOrDefault(part), old, path, depth + 1);
        return copy;
    }
}
