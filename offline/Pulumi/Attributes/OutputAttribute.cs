namespace Pulumi;

/// <summary>Marks an output property of a resource with its name on the wire.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OutputAttribute(string? name = null) : Attribute
{
    /// <summary>The name on the wire; without it the name of the property, as it is.</summary>
    public string? Name { get; } = name;
}
