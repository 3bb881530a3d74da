namespace Infra.Generator.Import;

/// <summary>A property of a class in the C# schema, on its way into a line of a listing.</summary>
/// <param name="Member">The C# name.</param>
/// <param name="Type">The C# type as a listing prints it.</param>
/// <param name="Wire">The wire name.</param>
internal sealed record ListedProperty(string Member, string Type, string Wire)
{
    /// <summary>True for an input that must be given.</summary>
    internal bool Required { get; init; }

    /// <summary>True for an input that travels as a JSON text.</summary>
    internal bool Json { get; init; }

    /// <summary>Why it should no longer be used.</summary>
    internal string? Deprecated { get; init; }
}
