namespace Infra.Engine;

/// <summary>What the provider declares about one argument of a resource type.</summary>
internal sealed record ArgumentFacts
{
    public required string Name { get; init; }
    public required string Type { get; init; }
    public required ArgumentUse Use { get; init; }
    public bool ForceNew { get; init; }
    public string? ForceNewWhen { get; init; }

    /// <summary>The default as a property value, or null where there is none.</summary>
    public object? DefaultValue { get; init; }

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

    public bool IsComputed => Use is ArgumentUse.Computed or ArgumentUse.OptionalComputed;

    public bool IsInput => Use is not ArgumentUse.Computed;
}
