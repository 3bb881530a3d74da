namespace Infra.Cloud.Ecs;

/// <summary>Lists that are sent as one JSON array of strings.</summary>
internal static class EcsLists
{
    public static List<string> Read(Request request, string json, ServiceError malformed) =>
        JsonTexts.Read(json) ?? throw request.Refuse(malformed);
}
