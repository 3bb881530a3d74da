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
        foreach (var name in inputs.Keys.Except(arguments.Where(argument => argument.IsInput).Select(argument => argument.Name))
            .Order(StringComparer.Ordinal))
            failures.Add($"'{prefix}{name}' is not {kind}");

        failures.AddRange(arguments.Where(argument => argument.ExactlyOneOf is [var first, ..] && first == argument.Name)
            .Where(argument => !HasExactlyOne(argument.ExactlyOneOf, inputs))
            .Select(argument => $"exactly one of '{string.Join("', '", argument.ExactlyOneOf)}' must be set"));
        foreach (var argument in arguments)
        {
            if (inputs.TryGetValue(argument.Name, out var value) && value is not null)
            {
                failures.AddRange(Check(argument, prefix, value, inputs));
                if (argument.Fields.Count > 0)
                    complete[argument.Name] = CompleteObjects(argument, prefix + argument.Name, value, failures);
            }
            else if (argument.Use == ArgumentUse.Required)
                failures.Add($"'{prefix}{argument.Name}' must be set");
            else if (argument.DefaultValue is { } fallback && !argument.ConflictsWith.Any(inputs.ContainsKey))
                complete[argument.Name] = fallback;
        }
        return complete;
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

    private static IEnumerable<string> Check(ArgumentFacts argument, string prefix, object value, Properties inputs)
    {
        // Each pair is named once, by the argument that sorts first.
        foreach (var other in argument.ConflictsWith)
            if (inputs.ContainsKey(other) && string.CompareOrdinal(argument.Name, other) < 0)
                yield return $"'{argument.Name}' and '{other}' must not both be set";

        var plain = PropertyValues.Plain(value);
        if (plain is null || PropertyValues.HasUnknown(plain)) yield break;
        if (ValueRules.Broken(argument, plain) is { } rule)
            yield return $"'{prefix}{argument.Name}' must {rule}; got {Shown(value)}";
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
