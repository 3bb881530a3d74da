using System.Text.Json;
using System.Text.Json.Serialization;

namespace Infra.Engine;

/// <summary>What the provider declares about one argument of a resource type.</summary>
/// <remarks>Made by <see cref="FactsJson"/> alone, which forgets defaults of what can only be set at the beginning.</remarks>
internal sealed record ArgumentFacts
{
    private object? _default;

    public required string Name { get; init; }
    public required string Type { get; init; }
    public required ArgumentUse Use { get; init; }
    public bool ForceNew { get; set; }
    public string? ForceNewWhen { get; set; }
    public JsonElement? Default { get; set; }
    public IReadOnlyList<string> OneOf { get; set; } = [];
    public double? Min { get; set; }
    public double? Max { get; set; }
    public int? MinLength { get; set; }
    public int? MaxLength { get; set; }
    public string? Pattern { get; set; }
    public string? NotPattern { get; set; }
    public IReadOnlyList<string> ConflictsWith { get; set; } = [];
    public IReadOnlyList<string> ExactlyOneOf { get; set; } = [];
    public string? DiffSuppress { get; set; }
    public string? Format { get; set; }
    public string? Deprecated { get; set; }

    /// <summary>What an object or the objects of a list or a set hold; empty for plain values.</summary>
    public IReadOnlyList<ArgumentFacts> Fields { get; set; } = [];

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
