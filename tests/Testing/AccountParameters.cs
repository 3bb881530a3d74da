using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.OpenApi.Calls;

namespace Infra.Tests.Testing;

/// <summary>The parameters of a call as the account takes them: those of path, query and body in one list, and no
/// region where the action takes none.</summary>
internal static class AccountParameters
{
    public static Dictionary<string, string> Of(ApiRequest request, ApiAction? action)
    {
        var parameters = request.Parameters
            .Where(parameter => parameter.Key != "RegionId" || action?.Takes("RegionId") == true)
            .ToDictionary(StringComparer.Ordinal);
        if (action is not RoaAction roa || request.Path is null) return parameters;

        var inPath = RoaPath.Match(roa.PathTemplate, request.Path.Split('/'))
            ?? throw new ArgumentException($"{request} is at {roa.PathTemplate}; got {request.Path}.", nameof(request));
        foreach (var (name, value) in inPath) parameters[name] = value;
        if (roa.WholeBody is { } whole) parameters[whole] = Text(request.Body);
        else if (request.Body is JsonObject fields)
            foreach (var (name, value) in fields)
                if (value is not null) parameters[name] = Text(value);
        return parameters;
    }

    private static string Text(JsonNode? value) => value is null ? "null"
        : value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>()
        : value.ToJsonString();
}
