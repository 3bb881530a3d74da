namespace Infra.Engine;

/// <summary>The provider's Diff: what would have to happen to make an object what the program says.</summary>
internal static class ResourceDiff
{
    /// <summary>Compares checked inputs with what is known about the object.</summary>
    /// <param name="facts">The resource type.</param>
    /// <param name="current">The outputs in the state: everything last read of the object.</param>
    /// <param name="inputs">The inputs after <see cref="InputCheck"/>.</param>
    public static IReadOnlyList<PropertyChange> Between(ResourceFacts facts, Properties current, Properties inputs)
    {
        List<PropertyChange>? changes = null;
        foreach (var argument in facts.Arguments)
        {
            if (!argument.IsInput) continue;
            var isSet = inputs.TryGetValue(argument.Name, out var wanted) && wanted is not null;
            // What the program leaves open is the service's to decide.
            if (!isSet && argument.IsComputed) continue;
            if (!isSet) wanted = argument.DefaultValue;

            current.TryGetValue(argument.Name, out var actual);
            var before = PropertyValues.Plain(actual);
            var after = PropertyValues.Plain(wanted);
            if (Same(argument, before, after) || IsSuppressed(argument, before, after, current, inputs)) continue;

            var replaces = argument.ForceNew || ForcesNew(argument, current, inputs);
            (changes ??= []).AddRange(argument.Fields.Count > 0
                ? NestedDiff.Between(argument, argument.Name, before, after, replaces)
                : Describe(argument.Name, before, after, replaces));
        }
        return changes ?? (IReadOnlyList<PropertyChange>)[];
    }

    /// <summary>Whether two values mean the same to the provider, which does not tell unset from empty, 0 or false.</summary>
    public static bool Same(ArgumentFacts argument, object? before, object? after)
    {
        if (IsZero(before) && IsZero(after)) return true;
        if (argument.Fields.Count > 0) return !NestedDiff.Between(argument, argument.Name, before, after, replaces: false).Any();
        if (argument.Type.StartsWith("set(", StringComparison.Ordinal) && before is object?[] one && after is object?[] two)
            return one.ToHashSet().SetEquals(two);
        return PropertyValues.Equal(before, after);
    }

    public static bool IsZero(object? value) => value switch
    {
        null or "" or false or 0.0 => true,
        Properties map => map.Count == 0,
        object?[] list => list.Length == 0,
        _ => false,
    };

    private static bool IsSuppressed(
        ArgumentFacts argument, object? before, object? after, Properties current, Properties inputs) =>
        argument.DiffSuppress is { } rule && DiffSuppression.Applies(
            rule, before, after, name => PropertyValues.Plain(Planned(name, current, inputs)));

    private static bool ForcesNew(ArgumentFacts argument, Properties current, Properties inputs) =>
        argument.ForceNewWhen switch
        {
            null => false,
            "smaller" => Value(current, argument.Name) is double before
                && Value(inputs, argument.Name) is double after && after < before,
            "unsupportedCategoryChange" => !CanChangeCategory(
                Value(current, "category") as string,
                PropertyValues.Plain(Planned("category", current, inputs)) as string,
                PropertyValues.Plain(Planned("performanceLevel", current, inputs)) as string),
            var rule => throw new NotSupportedException($"the rule '{rule}' of the provider facts is not known"),
        };

    private static bool CanChangeCategory(string? before, string? after, string? performanceLevel) => before switch
    {
        "cloud_efficiency" => after != "cloud",
        "cloud_ssd" or "cloud_essd" => after == "cloud_essd" && performanceLevel != "PL0",
        _ => false,
    };

    private static object? Planned(string name, Properties current, Properties inputs) =>
        inputs.TryGetValue(name, out var wanted) && wanted is not null ? wanted : current.GetValueOrDefault(name);

    private static object? Value(Properties properties, string name) =>
        PropertyValues.Plain(properties.GetValueOrDefault(name));

    private static IEnumerable<PropertyChange> Describe(string path, object? before, object? after, bool replaces)
    {
        if (before is not Properties one || after is not Properties two)
            return [new PropertyChange(path, KindOf(before, after), replaces)];

        return one.Keys.Union(two.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Where(key => !PropertyValues.Equal(one.GetValueOrDefault(key), two.GetValueOrDefault(key)))
            .Select(key => new PropertyChange(
                $"{path}.{key}", KindOf(one.GetValueOrDefault(key), two.GetValueOrDefault(key)), replaces));
    }

    public static DiffKind KindOf(object? before, object? after) =>
        before is null ? DiffKind.Add : after is null ? DiffKind.Delete : DiffKind.Update;
}
