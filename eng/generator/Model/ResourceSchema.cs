namespace Infra.Generator.Model;

/// <summary>A resource class.</summary>
/// <param name="Name">Module and class, such as <c>Kms.Key</c>; the class alone for the provider.</param>
/// <param name="Token">The type token, such as <c>alicloud:kms/key:Key</c>.</param>
/// <param name="Properties">All properties, ordered by wire name.</param>
public sealed record ResourceSchema(string Name, string Token, IReadOnlyList<PropertySchema> Properties)
{
    /// <summary>True where the constructor can do without arguments.</summary>
    public bool ArgsOptional { get; init; }

    /// <summary>Why the class should no longer be used. Default: none.</summary>
    public string? Deprecated { get; init; }

    /// <summary>True for the provider of the package, which has no state and no <c>Get</c>.</summary>
    public bool IsProvider() => Token.StartsWith("pulumi:providers:", StringComparison.Ordinal);
}
