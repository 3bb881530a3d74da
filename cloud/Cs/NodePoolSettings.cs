using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs;

/// <summary>The settings of a node pool as a call leaves them: what was and what the call changes.</summary>
internal sealed class NodePoolSettings
{
    private readonly Dictionary<string, JsonNode> _values = new(StringComparer.Ordinal);

    public NodePoolSettings(IEnumerable<KeyValuePair<string, string>> before, IEnumerable<KeyValuePair<string, JsonNode>> sent)
    {
        foreach (var (name, value) in before) _values[name] = JsonNode.Parse(value)!;
        foreach (var (name, value) in sent) _values[name] = value;
    }

    public JsonNode? this[string name] => _values.GetValueOrDefault(name);

    public string? Text(string name) => CsBody.Text(this[name]) is { Length: > 0 } text ? text : null;

    public bool Flag(string name) => this[name]?.ToJsonString() == "true";

    /// <summary>The strings of a list that was checked.</summary>
    public List<string> Strings(string name) =>
        [.. (this[name] as JsonArray ?? []).Select(CsBody.Text).OfType<string>()];

    /// <summary>The size of a disk that was checked.</summary>
    public int Size(string name) => this[name]!.GetValue<int>();

    /// <summary>The tags of instances and disks.</summary>
    public List<KeyValuePair<string, string>> Tags() =>
    [
        .. (this["scaling_group.tags"] as JsonArray ?? []).OfType<JsonObject>()
            .Select(tag => new KeyValuePair<string, string>(
                CsBody.Text(tag["key"]) ?? "", CsBody.Text(tag["value"]) ?? "")),
    ];

    public int? Number(Request request, string name, int min, int max)
    {
        if (this[name] is not { } node) return null;
        return node is JsonValue value && value.TryGetValue<int>(out var number) && number >= min && number <= max
            ? number : throw request.Invalid(name);
    }
}
