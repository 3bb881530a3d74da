namespace Infra.Engine;

/// <summary>A property that differs between the state and the program.</summary>
/// <param name="Path">The property by its wire name, with the key for an entry of a map: <c>tags.owner</c>.</param>
/// <param name="Kind">How it changes.</param>
/// <param name="Replaces">Whether the change makes a new object necessary.</param>
public sealed record PropertyChange(string Path, DiffKind Kind, bool Replaces)
{
    /// <summary>The property without the key of an entry.</summary>
    public string Property => Path.Split('.', '[')[0];
}
