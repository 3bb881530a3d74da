namespace Infra.Policies.Resources;

/// <summary>From which resources an input was made.</summary>
/// <param name="Property">The name of the input at the top; dependencies are recorded no deeper.</param>
/// <param name="Urns">Their URNs.</param>
public readonly record struct PropertyDependency(string Property, IReadOnlyList<string> Urns);
