namespace Infra.Generator.Model;

/// <summary>The schema facts of one module of the package, or of all of them together.</summary>
/// <param name="Origin">Where the facts are from, and under which licence.</param>
/// <param name="Resources">Resource classes.</param>
/// <param name="Functions">Function classes.</param>
/// <param name="Objects">Nested objects.</param>
/// <param name="Config">The static configuration of the package.</param>
public sealed record PackageSchema(
    string Origin,
    IReadOnlyList<ResourceSchema> Resources,
    IReadOnlyList<FunctionSchema> Functions,
    IReadOnlyList<ObjectSchema> Objects,
    IReadOnlyList<PropertySchema> Config);
