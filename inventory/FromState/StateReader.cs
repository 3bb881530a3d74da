using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Inventory.FromState;

/// <summary>Reads the entries of a stack export: a deployment of version 3.</summary>
internal static class StateReader
{
    private const int Version = 3;

    /// <summary>The entries that stand for something in the cloud, and when the state was written.</summary>
    /// <exception cref="FormatException">It is no stack export, or one of another version.</exception>
    public static (List<StateEntry> Entries, DateTimeOffset WrittenAt, string Region) Read(ReadOnlySpan<byte> export)
    {
        JsonObject root;
        try
        {
            root = JsonNode.Parse(export) as JsonObject ?? throw new FormatException("not a stack export: not a JSON object");
            return Entries(root);
        }
        // A member twice in an object is found when the object is looked at.
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidOperationException)
        {
            throw new FormatException("not a stack export: it is not JSON, or not as pulumi stack export writes it", error);
        }
    }

    private static (List<StateEntry> Entries, DateTimeOffset WrittenAt, string Region) Entries(JsonObject root)
    {
        if (root["version"]?.GetValue<int>() != Version)
            throw new FormatException($"'version' must be {Version}; got {root["version"]?.ToJsonString() ?? "none"}");
        if (root["deployment"]?["resources"] is not JsonArray resources)
            throw new FormatException("not a stack export: it has no deployment with resources");

        var region = "";
        var entries = new List<StateEntry>();
        foreach (var resource in resources.OfType<JsonObject>())
        {
            var type = resource["type"]?.GetValue<string>() ?? "";
            var inputs = resource["inputs"] as JsonObject ?? [];
            if (type == "pulumi:providers:alicloud") region = inputs["region"]?.GetValue<string>() ?? region;
            // The old half of a replacement is on its way out.
            if (resource["custom"]?.GetValue<bool>() != true || resource["delete"]?.GetValue<bool>() == true) continue;
            if (resource["id"]?.GetValue<string>() is not { Length: > 0 } id) continue;
            entries.Add(new StateEntry(type, id, resource["outputs"] as JsonObject ?? [], inputs));
        }

        var written = root["deployment"]!["manifest"]?["time"]?.GetValue<string>();
        return (entries, DateTimeOffset.TryParse(written, System.Globalization.CultureInfo.InvariantCulture, out var time) ? time : default, region);
    }
}
