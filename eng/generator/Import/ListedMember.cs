using Infra.Generator.Model;

namespace Infra.Generator.Import;

/// <summary>A property or field of one class in a public API listing.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="CSharpType">The C# type as printed.</param>
/// <param name="Wire">The wire name; null for a field, whose wire name stands in the constructor.</param>
/// <param name="Required">True for an input that must be given.</param>
/// <param name="Json">True for an input that travels as a JSON text.</param>
/// <param name="Deprecated">Why it should no longer be used.</param>
internal sealed record ListedMember(
    string Name, string CSharpType, string? Wire, bool Required, bool Json, string? Deprecated)
{
    /// <summary>Whether an input with this member must be given.</summary>
    internal Presence AsInput() => Required ? Presence.Required : Presence.Optional;
}
