using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>One step of one resource, as its shim sees it: what is wanted, what was, and the way to the cloud.</summary>
/// <param name="facts">The resource type.</param>
/// <param name="calls">The way to the cloud.</param>
/// <param name="wanted">The checked inputs; for a delete those in the state; null for a read, which wants nothing.</param>
/// <param name="before">The outputs in the state; empty for a new object.</param>
/// <param name="timeouts">Time limits that the program sets.</param>
internal sealed class ResourceStep(
    ResourceFacts facts, ProviderCalls calls, Properties? wanted, Properties before, StepTimeouts? timeouts)
{
    /// <summary>The id of the object: known from the start, or set by the shim once the cloud has told it.</summary>
    public string? Id { get; set; }

    /// <summary>Whether the object is being made in this step.</summary>
    public bool IsNew { get; init; }

    /// <summary>What is known about the object, to be completed by the shim.</summary>
    public Properties Outputs { get; } = Start(facts, wanted, before);

    public ProviderCalls Calls => calls;

    public TimeSpan CreateTimeout => facts.CreateTimeout(timeouts);

    public TimeSpan UpdateTimeout => facts.UpdateTimeout(timeouts);

    public TimeSpan DeleteTimeout => facts.DeleteTimeout(timeouts);

    /// <summary>What the argument shall be: as the program says, else as it was where the service decides, else nothing.</summary>
    public object? Planned(string name) =>
        wanted?.GetValueOrDefault(name) is { } value ? value
        : facts.ByName[name].IsComputed ? before.GetValueOrDefault(name)
        : null;

    /// <summary>The planned value as the API takes it, or null where it is unset, empty, zero or false.</summary>
    public string? Text(string name) => Planned(name) is { } value && !ResourceDiff.IsZero(value) ? Format(value) : null;

    /// <summary>The planned value as the API takes it, or null where it is unset; false and 0 count as set.</summary>
    public string? TextIfSet(string name) => Planned(name) is { } value ? Format(value) : null;

    /// <summary>The planned value as the API takes it, and the type's zero where it is unset.</summary>
    public string TextOrZero(string name) =>
        Planned(name) is { } value ? Format(value) : facts.ByName[name].Type switch
        {
            "bool" => "false",
            "int" or "double" => "0",
            _ => "",
        };

    public bool HasChange(string name) => !ResourceDiff.Same(facts.ByName[name], before.GetValueOrDefault(name), Planned(name));

    /// <summary>The planned value as the API takes it where an existing object needs it changed, or else null.</summary>
    public string? Changed(string name) => !IsNew && HasChange(name) ? TextOrZero(name) : null;

    /// <summary>Whether an existing object needs any of these changed.</summary>
    public bool AnyChanged(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (!IsNew && HasChange(name)) return true;
        return false;
    }

    /// <summary>The planned texts of a list or a set.</summary>
    public string[] PlannedList(string name) => Texts(Planned(name));

    /// <summary>The texts of a list or a set as they were.</summary>
    public string[] ListBefore(string name) => Texts(before.GetValueOrDefault(name));

    /// <summary>The planned objects of a list or a set; an object by itself counts as one.</summary>
    public Properties[] PlannedItems(string name) => Planned(name) switch
    {
        Properties item => [item],
        object?[] list => [.. list.OfType<Properties>()],
        _ => [],
    };

    /// <summary>What the argument was, or null for a new object.</summary>
    public object? Before(string name) => before.GetValueOrDefault(name);

    public Properties PlannedMap(string name) => Planned(name) as Properties ?? [];

    public Properties MapBefore(string name) => before.GetValueOrDefault(name) as Properties ?? [];

    /// <summary>Takes a field of an answer over, where the answer has it.</summary>
    public void Set(string name, JsonNode? value)
    {
        if (ApiValues.From(value) is { } known) Outputs[name] = known;
    }

    /// <summary>Takes fields of an answer over, each under its own name with a small first letter or as said.</summary>
    public void Set(JsonNode? answer, params ReadOnlySpan<(string Name, string Field)> fields)
    {
        foreach (var (name, field) in fields)
            Set(name, answer?[field]);
    }

    /// <summary>Takes a field of an answer over, and forgets the value where the answer lacks it.</summary>
    public void SetOrClear(string name, JsonNode? value)
    {
        if (ApiValues.From(value) is { } known) Outputs[name] = known;
        else Outputs.Remove(name);
    }

    /// <summary>A value as the API takes it.</summary>
    public static string Format(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        double number => number == Math.Floor(number) ? ((long)number).ToString() : $"{number}",
        _ => (string)value,
    };

    private static string[] Texts(object? list) => [.. (list as object?[] ?? []).OfType<string>()];

    /// <summary>What was known and what is wanted. What the program no longer sets, and only it can set, is gone.</summary>
    private static Properties Start(ResourceFacts facts, Properties? wanted, Properties before)
    {
        if (wanted is null) return new(before, StringComparer.Ordinal);
        var outputs = new Properties(facts.Arguments.Count, StringComparer.Ordinal);
        foreach (var (name, value) in before)
            if (!facts.ByName.TryGetValue(name, out var argument) || argument.IsComputed) outputs[name] = value;
        foreach (var (name, value) in wanted)
            outputs[name] = value;
        return outputs;
    }
}
