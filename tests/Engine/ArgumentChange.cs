using Infra.Engine;

namespace Infra.Tests.Engine;

/// <summary>A change of one argument, or of one field in an argument, with all else as it was.</summary>
/// <param name="Facts">The resource type.</param>
/// <param name="Path">The argument, and the way from it to the field.</param>
internal sealed record ArgumentChange(ResourceFacts Facts, IReadOnlyList<ArgumentFacts> Path)
{
    public required object? Before { get; init; }

    public required object? After { get; init; }

    /// <summary>What else is set, beyond what must be.</summary>
    public Dictionary<string, object?> Others { get; init; } = new(StringComparer.Ordinal);

    public ArgumentFacts Argument => Path[^1];

    /// <summary>The class and the path: <c>Instance.dataDisks.size</c>.</summary>
    public string Name => $"{Facts.Token.Split(':')[^1]}.{string.Join('.', Path.Select(argument => argument.Name))}";

    /// <summary>A change of each argument that a program may set, and of each field.</summary>
    public static IEnumerable<ArgumentChange> All(ResourceFacts facts) => Paths(facts.Arguments, []).Select(path =>
    {
        var (before, after) = ArgumentValues.Of(path[^1]);
        return new ArgumentChange(facts, path)
        {
            Before = before,
            After = after,
            Others = new(ArgumentValues.Needed($"{facts.Token.Split(':')[^1]}.{path[0].Name}"), StringComparer.Ordinal),
        };
    });

    /// <summary>What a program sets when the argument or field has this value.</summary>
    public Dictionary<string, object?> With(object? value)
    {
        var properties = Required(Facts.Arguments, Path[0].Name);
        foreach (var (name, other) in Others)
            properties[name] = other;
        properties[Path[0].Name] = Nested(0, value);
        return properties;
    }

    private object? Nested(int depth, object? value)
    {
        if (depth == Path.Count - 1) return value;
        var item = Required(Path[depth].Fields, Path[depth + 1].Name);
        item[Path[depth + 1].Name] = Nested(depth + 1, value);
        return Path[depth].Type == "object" ? item : new object?[] { item };
    }

    private static Dictionary<string, object?> Required(IReadOnlyList<ArgumentFacts> arguments, string but) => arguments
        .Where(argument => argument.Name != but && !argument.ExactlyOneOf.Contains(but)
            && (argument.Use == ArgumentUse.Required || argument.ExactlyOneOf is [var first, ..] && first == argument.Name))
        .ToDictionary(argument => argument.Name, argument => (object?)ArgumentValues.Of(argument).Before, StringComparer.Ordinal);

    private static IEnumerable<ArgumentFacts[]> Paths(IReadOnlyList<ArgumentFacts> arguments, ArgumentFacts[] above) => arguments
        .Where(argument => argument.IsInput)
        .SelectMany(argument => argument.Fields.Count == 0
            ? [[.. above, argument]]
            : Paths(argument.Fields, [.. above, argument]));
}
