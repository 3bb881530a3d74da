using System.Text.Json.Serialization;

namespace Infra.Generator.Model;

/// <summary>Whether a property is there at all in one place of a class, and whether it may be left out.</summary>
public enum Presence
{
    /// <summary>The place does not have the property.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>An input that may be left out; an output that may be null.</summary>
    [JsonStringEnumMemberName("optional")]
    Optional,

    /// <summary>An input that must be given; an output that is never null.</summary>
    [JsonStringEnumMemberName("required")]
    Required,
}
