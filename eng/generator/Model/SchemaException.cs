namespace Infra.Generator.Model;

/// <summary>The schema facts do not hold together, or lack a class that is asked for.</summary>
public sealed class SchemaException(string message) : Exception(message);
