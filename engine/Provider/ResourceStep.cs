using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>One step of one resource, as its shim sees it: what is wanted, what was, and the way to the cloud.</summary>
/// <param name="facts">The resource type.</param>
/// <param name="calls">The way to the cloud.</param>
/// <param name="wanted">The checked inputs; for a read or a delete the inputs in the state.</param>
/// <param name="before">The outputs in the state; empty for a new object.</param>
/// <param name="timeouts">Time limits that the program sets.</param>
internal sealed class ResourceStep(
    ResourceFacts facts, ProviderCalls calls, Properties wanted, Properties before, StepTimeouts? timeouts)
{
    /// <summary>The id of the object: known from the start, or set by the shim once the cloud has told it.</summary>
    public string? Id { get; set; }

    /// <summary>Whether the object is being made in this step.</summary>
    public bool IsNew { get; init; }

    /// <summary>What is known about the object, to be completed by the shim.</summary>
    public Properties Outputs { get; } = Start(wanted, before);

    public ProviderCalls Calls => calls;

    public TimeSpan CreateTimeout => facts.CreateTimeout(timeouts);

    public TimeSpan UpdateTimeout => facts.UpdateTimeout(timeouts);

    public TimeSpan DeleteTimeout => facts.DeleteTimeout(timeouts);

    /// <summary>What the argument shall be: as the program says, else as it was where the service decides, else nothing.</summary>
    public object? Planned(string name) =>
        wanted.TryGetValue(name, out var value) && value is not null ? value
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
            "int" => "0",
            _ => "",
        };

    public bool HasChange(string name) => !ResourceDiff.Same(facts.ByName[name], before.GetValueOrDefault(name), Planned(name));

    public Properties PlannedMap(string name) => Planned(name) as Properties ?? [];

    public Properties MapBefore(string name) => before.GetValueOrDefault(name) as Properties ?? [];

    /// <summary>Takes a field of an answer over, where the answer has it.</summary>
    public void Set(string name, JsonNode? value)
    {
        if (ApiValues.From(value) is { } known) Outputs[name] = known;
    }

    /// <summary>Takes a field of an answer over, and forgets the value where the answer lacks it.</summary>
    public void SetOrClear(string name, JsonNode? value)
    {
        if (ApiValues.From(value) is { } known) Outputs[name] = known;
        else Outputs.Remove(name);
    }

    private static string Format(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        double number => ((long)number).ToString(),
        _ => (string)value,
    };

    private static Properties Start(Properties wanted, Properties before)
    {
        var outputs = new Properties(before, StringComparer.Ordinal);
        foreach (var (name, value) in wanted)
            outputs[name] = value;
        return outputs;
    }
}
