using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Door.Wire;

/// <summary>Finds the action of a ROA request by its method and path, and makes one list of parameters of path, query
/// and body.</summary>
internal static class RoaRouter
{
    private static readonly RoaAction[] Actions = [.. ApiActions.All.OfType<RoaAction>()];

    /// <exception cref="GatewayException">There is no action at that path, or its body is no JSON.</exception>
    public static (Route Route, RoaAction Action) Find(WireRequest request, string defaultRegion)
    {
        var parts = request.Path.Split('/');
        foreach (var action in Actions)
        {
            if (action.Method != request.Method) continue;
            if (RoaPath.Match(action.PathTemplate, parts) is not { } parameters) continue;

            foreach (var (name, value) in request.Query)
                if (!parameters.TryAdd(name, value)) throw new GatewayException(GatewayErrors.SentTwice);
            AddBody(request, action, parameters);
            var region = request.HostRegion ?? request.Header("x-acs-region-id") ?? defaultRegion;
            return (new(action.Product, action.Name, region, parameters), action);
        }

        throw new GatewayException(GatewayErrors.PathNotServed(request.Method, request.Path));
    }

    private static void AddBody(WireRequest request, RoaAction action, Dictionary<string, string> parameters)
    {
        if (request.Body.Length == 0) return;

        JsonNode? body;
        try
        {
            body = JsonNode.Parse(request.Body);
        }
        catch (JsonException)
        {
            throw new GatewayException(GatewayErrors.BodyMalformed);
        }

        if (action.WholeBody is { } whole) parameters[whole] = Text(body);
        else if (body is JsonObject fields)
            foreach (var (name, value) in Fields(fields))
            {
                if (value is not null && !parameters.TryAdd(name, Text(value)))
                    throw new GatewayException(GatewayErrors.SentTwice);
            }
        else throw new GatewayException(GatewayErrors.BodyMalformed);
    }

    // An object with a name that stands in it twice fails when it is first looked at.
    private static IEnumerable<KeyValuePair<string, JsonNode?>> Fields(JsonObject body)
    {
        try
        {
            return [.. body];
        }
        catch (ArgumentException)
        {
            throw new GatewayException(GatewayErrors.BodyMalformed);
        }
    }

    private static string Text(JsonNode? value) =>
        value is null ? "null"
        : value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>()
        : value.ToJsonString();
}
