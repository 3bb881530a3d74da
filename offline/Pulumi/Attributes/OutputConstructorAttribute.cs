namespace Pulumi;

/// <summary>Marks the constructor whose parameters are filled from the wire by their names.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
public sealed class OutputConstructorAttribute : Attribute;
