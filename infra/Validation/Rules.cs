using System.Collections.Immutable;

namespace Infra.Validation;

/// <summary>Rules that several components share.</summary>
internal static class Rules
{
    /// <summary>A number within a closed range.</summary>
    public static Func<int, Breach?> Between(int min, int max) =>
        value => value >= min && value <= max ? null : new($"be between {min} and {max}");

    /// <summary>One of a closed set of words.</summary>
    public static Func<string, Breach?> OneOf(IReadOnlyCollection<string> allowed) =>
        value => allowed.Contains(value, StringComparer.Ordinal)
            ? null
            : new($"be one of {string.Join(", ", allowed)}");

    /// <summary>A text whose length stays in a closed range.</summary>
    public static Func<string, Breach?> Length(int min, int max) =>
        value => value.Length >= min && value.Length <= max ? null : new($"have {min} to {max} characters");

    /// <summary>A text that starts with a fixed prefix.</summary>
    public static Func<string, Breach?> StartsWith(string prefix, string? hint = null) =>
        value => value.StartsWith(prefix, StringComparison.Ordinal) ? null : new($"start with '{prefix}'", hint);

    /// <summary>Identifiers of things of one kind, each once.</summary>
    public static Func<ImmutableArray<string>, Breach?> Ids(string kind, string prefix, string? hint = null) =>
        ids => ids.FirstOrDefault(id => !id.StartsWith(prefix, StringComparison.Ordinal)) is { } other
            ? new($"be IDs of {kind}s, {prefix}...", hint, Got: Plain.Show(other))
            : ids.Distinct(StringComparer.Ordinal).Count() < ids.Length ? new($"name each {kind} once", Got: "one twice") : null;

    /// <summary>A text that ECS does not take for an address.</summary>
    public static Breach? NoAddress(string value) =>
        value.StartsWith("http://", StringComparison.Ordinal) || value.StartsWith("https://", StringComparison.Ordinal)
            ? new("not start with http:// or https://")
            : null;
}
