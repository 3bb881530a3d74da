using System.Collections.Immutable;
using Pulumi;

namespace Infra.Stacks.Sections;

/// <summary>Turns settings that may be left out into arguments that are left out then, so that components' defaults
/// hold.</summary>
internal static class Given
{
    /// <summary>A text, unless it is null or empty.</summary>
    public static Input<string>? Text(string? value) => string.IsNullOrEmpty(value) ? null : (Input<string>)value;

    /// <summary>A number or truth value, unless it is null.</summary>
    public static Input<T>? Value<T>(T? value) where T : struct => value is { } given ? (Input<T>)given : null;

    /// <summary>Tags; none are the same as tags left out.</summary>
    public static InputMap<string> Tags(ImmutableSortedDictionary<string, string> tags) => tags.ToImmutableDictionary();
}
