using System.Text.Json.Serialization;

namespace Infra.Engine;

/// <summary>Who sets an argument: the program, the service, or either.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ArgumentUse>))]
internal enum ArgumentUse
{
    Required,
    Optional,
    OptionalComputed,
    Computed,
}
