namespace Infra.Engine;

/// <summary>One resource after an operation.</summary>
/// <param name="Urn">Its name in the stack.</param>
/// <param name="Type">Its type token.</param>
/// <param name="Name">Its name within the type.</param>
/// <param name="Id">Its id in the cloud; null for components, and in a preview for what does not exist yet.</param>
/// <param name="Parent">The URN of its parent; null for the stack.</param>
/// <param name="Status">What was done.</param>
/// <param name="Inputs">What the program says, secrets masked.</param>
/// <param name="Outputs">What the cloud says, secrets masked.</param>
public sealed record ResourceResult(
    string Urn,
    string Type,
    string Name,
    string? Id,
    string? Parent,
    ResourceStatus Status,
    IReadOnlyDictionary<string, object?> Inputs,
    IReadOnlyDictionary<string, object?> Outputs)
{
    /// <summary>The properties that differ, for an update or a replacement.</summary>
    public IReadOnlyList<PropertyChange> Changes { get; init; } = [];
}
