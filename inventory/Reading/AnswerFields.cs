using System.Globalization;
using System.Text.Json.Nodes;

namespace Infra.Inventory.Reading;

/// <summary>Reads fields of answers. Services write numbers and truth values as texts in places, and leave out what is
/// empty.</summary>
internal static class AnswerFields
{
    private static readonly string[] TimeForms = ["yyyy-MM-ddTHH:mm:ssZ", "yyyy-MM-ddTHH:mmZ", "yyyy-MM-ddTHH:mm:ss.fffZ"];

    public static string Text(this JsonNode node, string name) => node[name] is JsonValue value ? value.ToString() : "";

    /// <summary>The text, or null for none or an empty one.</summary>
    public static string? TextOrNull(this JsonNode node, string name) =>
        node.Text(name) is { Length: > 0 } text ? text : null;

    /// <summary>The number, also one with a percent sign; null for none.</summary>
    public static int? Number(this JsonNode node, string name) =>
        int.TryParse(node.Text(name).TrimEnd('%'), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number : null;

    /// <summary>Whether the field says true or Enabled; null if it is not there.</summary>
    public static bool? Truth(this JsonNode node, string name) => node.TextOrNull(name) is { } text
        ? text.Equals("true", StringComparison.OrdinalIgnoreCase) || text.Equals("Enabled", StringComparison.OrdinalIgnoreCase)
        : null;

    public static DateTimeOffset? Time(this JsonNode node, string name) => DateTimeOffset.TryParseExact(
        node.Text(name), TimeForms, CultureInfo.InvariantCulture,
        DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;

    /// <summary>The things of a list, which stand in a field of a field.</summary>
    public static IEnumerable<JsonNode> Items(this JsonNode node, string list, string item) =>
        (node[list]?[item] as JsonArray)?.OfType<JsonNode>() ?? [];

    /// <summary>Tags in the shape that all lists of ECS share.</summary>
    public static Dictionary<string, string> Tags(this JsonNode node)
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tag in node.Items("Tags", "Tag")) tags[tag.Text("TagKey")] = tag.Text("TagValue");
        return tags;
    }

    /// <summary>Why something is locked.</summary>
    public static string[] Locks(this JsonNode node, string item) =>
        [.. node.Items("OperationLocks", item).Select(one => one.Text("LockReason")).Where(reason => reason.Length > 0)];
}
