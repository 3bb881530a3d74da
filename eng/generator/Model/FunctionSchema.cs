namespace Infra.Generator.Model;

/// <summary>A function class.</summary>
/// <param name="Name">Module and class, such as <c>Kms.GetKeys</c>.</param>
/// <param name="Token">The function token, such as <c>alicloud:kms/getKeys:getKeys</c>.</param>
/// <param name="Properties">Arguments and results, ordered by wire name.</param>
public sealed record FunctionSchema(string Name, string Token, IReadOnlyList<PropertySchema> Properties)
{
    /// <summary>True where the function can be called without arguments.</summary>
    public bool ArgsOptional { get; init; }

    /// <summary>Why the class should no longer be used. Default: none.</summary>
    public string? Deprecated { get; init; }

    /// <summary>True where the function takes arguments at all.</summary>
    public bool HasArgs() => Properties.Any(property => property.Input != Presence.None);
}
