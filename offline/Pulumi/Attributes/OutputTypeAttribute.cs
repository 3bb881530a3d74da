namespace Pulumi;

/// <summary>Marks a class that an output property or the result of an invoke may have.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OutputTypeAttribute : Attribute;
