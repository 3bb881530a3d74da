namespace Pulumi;

/// <summary>Marks an argument with its name on the wire.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class InputAttribute(string name, bool required = false, bool json = false) : Attribute
{
    internal string Name { get; } = name;

    internal bool IsRequired { get; } = required;

    /// <summary>Whether the value travels as JSON text; arguments of providers do.</summary>
    internal bool Json { get; } = json;
}
