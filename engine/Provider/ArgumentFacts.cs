using System.Text.Json;
using System.Text.Json.Serialization;

namespace Infra.Engine;

/// <summary>What the provider declares about one argument of a resource type.</summary>
internal sealed record ArgumentFacts
{
    private object? _default;

    public required string Name { get; init; }
    public required string Type { get; init; }
    public required ArgumentUse Use { get; init; }
    public bool ForceNew { get; init; }
    public string? ForceNewWhen { get; init; }
    public JsonElement? Default { get; init; }
    public IReadOnlyList<string> OneOf { get; init; } = [];
    public double? Min { get; init; }
    public double? Max { get; init; }
    public int? MinLength { get; init; }
    public int? MaxLength { get; init; }
    public string? Pattern { get; init; }
    public string? NotPattern { get; init; }
    public IReadOnlyList<string> ConflictsWith { get; init; } = [];
    public IReadOnlyList<string> ExactlyOneOf { get; init; } = [];
    public string? DiffSuppress { get; init; }
    public string? Format { get; init; }
    public string? Deprecated { get; init; }

    /// <summary>What an object or the objects of a list or a set hold; empty for plain values.</summary>
    public IReadOnlyList<ArgumentFacts> Fields { get; init; } = [];

    [JsonIgnore]
    public bool IsComputed => Use is ArgumentUse.Computed or ArgumentUse.OptionalComputed;

    [JsonIgnore]
    public bool IsInput => Use is not ArgumentUse.Computed;

    /// <summary>The default as a property value, or null where there is none.</summary>
    [JsonIgnore]
    public object? DefaultValue => _default ??= Default?.ValueKind switch
    {
        JsonValueKind.String => Default.Value.GetString(),
        JsonValueKind.Number => Default.Value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
