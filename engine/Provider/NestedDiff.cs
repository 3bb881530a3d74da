namespace Infra.Engine;

/// <summary>The provider's Diff of objects, and of lists and sets of them, field by field.</summary>
internal static class NestedDiff
{
    /// <summary>What differs between two values of an argument with fields.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="path">Its path from the resource.</param>
    /// <param name="before">The value in the state.</param>
    /// <param name="after">The value that is wanted.</param>
    /// <param name="replaces">Whether any change of the argument replaces the resource.</param>
    public static IEnumerable<PropertyChange> Between(
        ArgumentFacts argument, string path, object? before, object? after, bool replaces)
    {
        if (argument.Type == "object") return Item(argument, path, before as Properties, after as Properties, replaces);

        var (old, planned) = (Items(before), Items(after));
        if (argument.Type == "set(object)") (old, planned) = WithoutPairs(argument, old, planned);
        return Enumerable.Range(0, Math.Max(old.Count, planned.Count)).SelectMany(index =>
            Item(argument, $"{path}[{index}]", old.ElementAtOrDefault(index), planned.ElementAtOrDefault(index), replaces));
    }

    private static IEnumerable<PropertyChange> Item(
        ArgumentFacts argument, string path, Properties? before, Properties? after, bool replaces)
    {
        if (before is not null && after is not null)
            return argument.Fields.SelectMany(field => Field(field, $"{path}.{field.Name}", before, after, replaces));

        if ((before ?? after) is not { } only) return [];
        // An object that comes or goes changes every field that it sets.
        var replacing = replaces || argument.Fields.Any(field => field.ForceNew
            && !ResourceDiff.IsZero(PropertyValues.Plain(only.GetValueOrDefault(field.Name))));
        return [new PropertyChange(path, ResourceDiff.KindOf(before, after), replacing)];
    }

    private static IEnumerable<PropertyChange> Field(
        ArgumentFacts field, string path, Properties before, Properties after, bool replaces)
    {
        var isSet = after.TryGetValue(field.Name, out var wanted) && wanted is not null;
        // What the program leaves open is the service's to decide.
        if (!isSet && field.IsComputed) return [];

        var (old, planned) = (
            PropertyValues.Plain(before.GetValueOrDefault(field.Name)),
            PropertyValues.Plain(isSet ? wanted : field.DefaultValue));
        if (ResourceDiff.Same(field, old, planned)) return [];
        return field.Fields.Count > 0
            ? Between(field, path, old, planned, replaces || field.ForceNew)
            : [new PropertyChange(path, ResourceDiff.KindOf(old, planned), replaces || field.ForceNew)];
    }

    /// <summary>A set has no order: what is in both is no difference, wherever it stands.</summary>
    private static (List<Properties> Old, List<Properties> Planned) WithoutPairs(
        ArgumentFacts argument, List<Properties> before, List<Properties> after)
    {
        var (old, planned) = (new List<Properties>(before), new List<Properties>());
        foreach (var item in after)
        {
            var same = old.FindIndex(other => !Item(argument, "", other, item, replaces: false).Any());
            if (same < 0) planned.Add(item);
            else old.RemoveAt(same);
        }
        return (old, planned);
    }

    private static List<Properties> Items(object? list) =>
        (list as object?[])?.Select(item => PropertyValues.Plain(item) as Properties).OfType<Properties>().ToList() ?? [];
}
