namespace Infra.Engine;

/// <summary>The provider's Check: are the inputs of a resource what its type allows? And its defaults.</summary>
internal static class InputCheck
{
    /// <summary>Adds the defaults, and says everything that is wrong at once.</summary>
    public static (Properties Inputs, IReadOnlyList<string> Failures) Run(ResourceFacts facts, Properties inputs)
    {
        var failures = new List<string>();
        var complete = Complete(facts.Arguments, inputs, "", $"an argument of {facts.Token}", failures);
        return (complete, failures);
    }

    /// <summary>Checks the properties of a resource, or of an object in them whose path is the prefix.</summary>
    private static Properties Complete(
        IReadOnlyList<ArgumentFacts> arguments, Properties inputs, string prefix, string kind, List<string> failures)
    {
        var complete = new Properties(inputs, StringComparer.Ordinal);
        AddStrange(arguments, inputs, prefix, kind, failures);
        foreach (var argument in arguments)
            if (argument.ExactlyOneOf is [var first, ..] && first == argument.Name && !HasExactlyOne(argument.ExactlyOneOf, inputs))
                failures.Add($"exactly one of '{string.Join("', '", argument.ExactlyOneOf)}' must be set");
        foreach (var argument in arguments)
        {
            if (inputs.TryGetValue(argument.Name, out var value) && value is not null)
            {
                Check(argument, prefix, value, inputs, failures);
                if (argument.Fields.Count > 0)
                    complete[argument.Name] = CompleteObjects(argument, prefix + argument.Name, value, failures);
            }
            else if (argument.Use == ArgumentUse.Required)
                failures.Add($"'{prefix}{argument.Name}' must be set");
            else if (argument.DefaultValue is { } fallback && !ConflictsWithAny(argument, inputs))
                complete[argument.Name] = fallback;
        }
        return complete;
    }

    /// <summary>Names what the type does not have, sorted.</summary>
    private static void AddStrange(
        IReadOnlyList<ArgumentFacts> arguments, Properties inputs, string prefix, string kind, List<string> failures)
    {
        List<string>? strange = null;
        foreach (var (name, _) in inputs)
            if (!IsInput(arguments, name)) (strange ??= []).Add(name);
        strange?.Sort(StringComparer.Ordinal);
        foreach (var name in strange ?? [])
            failures.Add($"'{prefix}{name}' is not {kind}");
    }

    // A type has few arguments; a set of their names for each check would cost more than going through them.
    private static bool IsInput(IReadOnlyList<ArgumentFacts> arguments, string name)
    {
        for (var index = 0; index < arguments.Count; index++)
            if (arguments[index].Name == name) return arguments[index].IsInput;
        return false;
    }

    private static bool ConflictsWithAny(ArgumentFacts argument, Properties inputs)
    {
        foreach (var other in argument.ConflictsWith)
            if (inputs.ContainsKey(other)) return true;
        return false;
    }

    /// <summary>One that is not known yet may turn out to be set or not.</summary>
    private static bool HasExactlyOne(IReadOnlyList<string> names, Properties inputs)
    {
        var set = names.Select(name => inputs.GetValueOrDefault(name)).Where(value => value is not null).ToArray();
        var known = set.Count(value => !PropertyValues.HasUnknown(value));
        return known == 1 || (known == 0 && set.Length > 0);
    }

    private static object? CompleteObjects(ArgumentFacts argument, string path, object? value, List<string> failures) =>
        value switch
        {
            Properties item => Complete(argument.Fields, item, path + ".", $"a field of '{path}'", failures),
            object?[] list => list.Select((item, index) => CompleteObjects(argument, $"{path}[{index}]", item, failures)).ToArray(),
            Secret secret => new Secret(CompleteObjects(argument, path, secret.Value, failures)),
            _ => value,
        };

    private static void Check(ArgumentFacts argument, string prefix, object value, Properties inputs, List<string> failures)
    {
        // Each pair is named once, by the argument that sorts first.
        foreach (var other in argument.ConflictsWith)
            if (inputs.ContainsKey(other) && string.CompareOrdinal(argument.Name, other) < 0)
                failures.Add($"'{argument.Name}' and '{other}' must not both be set");

        var plain = PropertyValues.Plain(value);
        if (plain is null || PropertyValues.HasUnknown(plain)) return;
        if (ValueRules.Broken(argument, plain) is { } rule)
            failures.Add($"'{prefix}{argument.Name}' must {rule}; got {Shown(value)}");
    }

    private static string Shown(object value) => value switch
    {
        _ when PropertyValues.HasSecret(value) => Secret.Mask,
        string text => $"'{text}'",
        bool flag => flag ? "true" : "false",
        double number => $"{number}",
        _ => "a value of another kind",
    };
}
