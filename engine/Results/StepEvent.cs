namespace Infra.Engine;

/// <summary>A step of an operation begins or ends.</summary>
public sealed record StepEvent
{
    /// <summary>The resource.</summary>
    public required string Urn { get; init; }

    /// <summary>Its type token.</summary>
    public required string Type { get; init; }

    /// <summary>Its name within the type.</summary>
    public required string Name { get; init; }

    /// <summary>The URN of its parent; null for the stack.</summary>
    public string? Parent { get; init; }

    /// <summary>What is done: same, create, update, create-replacement, delete-replaced, delete, import, read, refresh, forget.</summary>
    public required string Operation { get; init; }

    /// <summary>When the step starts, in virtual time.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>When the step ended, in virtual time; null while it runs.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>What came of it; null while it runs.</summary>
    public ResourceStatus? Status { get; init; }

    /// <summary>The properties that differ, for an update or a replacement.</summary>
    public IReadOnlyList<PropertyChange> Changes { get; init; } = [];

    /// <summary>Why it failed, where it did.</summary>
    public string? Message { get; init; }
}
