using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs;

/// <summary>Lists that are sent as one JSON array of strings.</summary>
internal static class EcsLists
{
    public static List<string> Read(Request request, string json, ServiceError malformed)
    {
        try
        {
            return [.. JsonNode.Parse(json)!.AsArray().Select(node => node!.GetValue<string>())];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException)
        {
            throw request.Refuse(malformed);
        }
    }
}
