namespace Infra.Generator.Model;

/// <summary>An object nested in the arguments or the outputs of a class.</summary>
/// <param name="Name">Module and name without suffix, such as <c>Ram.GetRolesRole</c>.</param>
/// <param name="Properties">All properties, ordered by wire name.</param>
public sealed record ObjectSchema(string Name, IReadOnlyList<PropertySchema> Properties)
{
    /// <summary>True for an object of a function, whose classes have other suffixes than those of a resource.</summary>
    public bool OfFunction { get; init; }
}
