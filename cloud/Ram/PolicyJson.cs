using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram;

/// <summary>The grammar that policies and trust documents share.</summary>
internal static class PolicyJson
{
    /// <summary>The statements of a document.</summary>
    /// <exception cref="FormatException">The document breaks the grammar; the message says how.</exception>
    public static IEnumerable<JsonObject> Statements(string json)
    {
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(json);
        }
        catch (JsonException e)
        {
            throw new FormatException("The policy document is not valid JSON.", e);
        }

        if (root is not JsonObject document) throw new FormatException("The policy document must be a JSON object.");
        if (Text(document["Version"]) != "1") throw new FormatException("The Version of the policy must be 1.");
        if (document["Statement"] is not JsonArray { Count: > 0 } statements)
            throw new FormatException("The Statement element of the policy is missing.");

        foreach (var statement in statements)
        {
            if (statement is not JsonObject item) throw new FormatException("A Statement must be a JSON object.");
            if (Text(item["Effect"]) is not ("Allow" or "Deny"))
                throw new FormatException("The Effect must be Allow or Deny.");
            yield return item;
        }
    }

    public static bool Allows(JsonObject statement) => Text(statement["Effect"]) == "Allow";

    /// <summary>An element that is one string or a list of strings.</summary>
    public static List<string> Strings(JsonObject parent, string name)
    {
        var strings = parent[name] is JsonArray list
            ? list.Select(node => Text(node) ?? "").ToList()
            : new List<string> { Text(parent[name]) ?? "" };
        return strings.Count > 0 && strings.TrueForAll(text => text.Length > 0)
            ? strings : throw new FormatException($"The {name} element must be a string or a list of strings.");
    }

    private static string? Text(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
