using System.Text.Json.Nodes;

namespace Infra.Cloud.Actiontrail;

/// <summary>What LookupAttribute.N asks of events.</summary>
/// <remarks>Source: "how to set the LookupAttribute parameter", 2025-05-08: values are compared exactly, two filters must
/// both hold, of the same key only the second counts, and of more than two the first two do.</remarks>
internal sealed class EventFilter
{
    private const int MaxFilters = 2;

    private static readonly Dictionary<string, Func<JsonObject, string, bool>> Keys = new(StringComparer.Ordinal)
    {
        ["ServiceName"] = (json, value) => Text(json["serviceName"]) == value,
        ["EventName"] = (json, value) => Text(json["eventName"]) == value,
        ["EventId"] = (json, value) => Text(json["eventId"]) == value,
        ["EventRW"] = (json, value) => Text(json["eventRW"]) == value,
        ["EventType"] = (json, value) => Text(json["eventType"]) == value,
        ["SourceIpAddress"] = (json, value) => Text(json["sourceIpAddress"]) == value,
        ["User"] = (json, value) => Text(json["userIdentity"]?["userName"]) == value,
        ["EventAccessKeyId"] = (json, value) => Text(json["userIdentity"]?["accessKeyId"]) == value,
        ["RoleName"] = (json, value) => Text(json["userIdentity"]?["type"]) == "assumed-role"
            && Text(json["userIdentity"]?["userName"])!.Split(':')[0] == value,
        ["ResourceType"] = (json, value) => json["referencedResources"]?.AsObject().ContainsKey(value) == true,
        ["ResourceName"] = (json, value) => json["referencedResources"]?.AsObject()
            .Any(type => type.Value!.AsArray().Any(id => Text(id) == value)) == true,

        // No public text tells which actions are sensitive; no event is marked so.
        ["SensitiveAction"] = (_, value) => value != "true",
    };

    private readonly Dictionary<string, string> _wanted = new(StringComparer.Ordinal);

    public static EventFilter Of(Request request)
    {
        var filter = new EventFilter();
        for (var number = 1; number <= MaxFilters; number++)
        {
            if (request.Optional($"LookupAttribute.{number}.Key") is not { } key) break;
            if (!Keys.ContainsKey(key) || request.Optional($"LookupAttribute.{number}.Value") is not { } value)
                throw request.Refuse(ActiontrailErrors.InvalidQuery);
            filter._wanted[key] = value;
        }

        return filter;
    }

    public bool Matches(JsonObject json)
    {
        foreach (var (key, value) in _wanted)
            if (!Keys[key](json, value)) return false;
        return true;
    }

    private static string? Text(JsonNode? node) => node?.GetValue<string>();
}
