namespace Infra.Generator.Model;

/// <summary>One property as it appears in the arguments, the state and the outputs of a class.</summary>
/// <param name="Name">The name on the wire, in camelCase.</param>
/// <param name="Type">
/// <c>string</c>, <c>int</c>, <c>bool</c>, <c>double</c>, <c>object</c>, <c>list(T)</c>, <c>map(T)</c>, or the name
/// of an <see cref="ObjectSchema"/>.
/// </param>
public sealed record PropertySchema(string Name, string Type)
{
    /// <summary>The C# name where it is not the wire name in PascalCase. Default: none.</summary>
    public string? Member { get; init; }

    /// <summary>In the arguments.</summary>
    public Presence Input { get; init; }

    /// <summary>In the state that qualifies a look-up with <c>Get</c>.</summary>
    public Presence State { get; init; }

    /// <summary>In the outputs of a resource, the result of a function, or the configuration.</summary>
    public Presence Output { get; init; }

    /// <summary>True where the value travels as a JSON text, as the inputs of a provider do.</summary>
    public bool Json { get; init; }

    /// <summary>Why the property should no longer be used. Default: none.</summary>
    public string? Deprecated { get; init; }

    /// <summary>The environment variable that stands in for a missing value. Default: none.</summary>
    public string? Environment { get; init; }

    /// <summary>The C# name.</summary>
    public string MemberName() => Member ?? char.ToUpperInvariant(Name[0]) + Name[1..];
}
