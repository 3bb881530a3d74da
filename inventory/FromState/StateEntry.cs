using System.Globalization;
using System.Text.Json.Nodes;

namespace Infra.Inventory.FromState;

/// <summary>A resource of a state: what the cloud answered, and, where it did not, what was asked for.</summary>
/// <param name="Type">The type token.</param>
/// <param name="Id">The id that the cloud gave.</param>
/// <param name="Outputs">What the cloud answered.</param>
/// <param name="Inputs">What was asked for.</param>
internal sealed record StateEntry(string Type, string Id, JsonObject Outputs, JsonObject Inputs)
{
    // A value that stands in an envelope of Pulumi: a secret, which is not read.
    private const string Envelope = "4dabf18193072939515e22adb298388d";

    /// <summary>How many values are secrets, which are not read.</summary>
    public int Secrets => Outputs.Count(pair => pair.Value is JsonObject value && value.ContainsKey(Envelope));

    public string Text(string name) => Value(name) is JsonValue value ? value.ToString() : "";

    public string? TextOrNull(string name) => Text(name) is { Length: > 0 } text ? text : null;

    /// <summary>The first of several names, some of them older, that has a text.</summary>
    public string First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (TextOrNull(name) is { } text) return text;
        return "";
    }

    public int? Number(string name) =>
        double.TryParse(Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < int.MaxValue
            ? (int)number : null;

    public bool? Truth(string name) => TextOrNull(name) is { } text
        ? text.Equals("true", StringComparison.OrdinalIgnoreCase) || text is "1" or "Enabled" : null;

    public DateTimeOffset? Time(string name) => DateTimeOffset.TryParse(
        Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
        ? time : null;

    public Dictionary<string, string> Tags()
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in Value("tags") as JsonObject ?? [])
            if (value is JsonValue text && name != Envelope) tags[name] = text.ToString();
        return tags;
    }

    private JsonNode? Value(string name) => Outputs[name] ?? Inputs[name];
}
