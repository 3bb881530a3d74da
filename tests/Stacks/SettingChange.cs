using System.Text.Json.Nodes;

namespace Infra.Tests.Stacks;

/// <summary>Another value of one setting of an environment.</summary>
/// <param name="Path">The setting as <c>disks/orders-db/sizeGiB</c>, the item of a list by its name, or as
/// <c>encryptByDefault</c>.</param>
/// <param name="Value">The new value, as JSON.</param>
/// <param name="Outcome">What becomes of which resource of the provider, by name; whatever is not said stays.</param>
internal sealed record SettingChange(string Path, string Value, string Outcome)
{
    /// <summary>The setting without names of items: <c>disks/sizeGiB</c>.</summary>
    public string Setting => Parts is [var list, _, var property] ? $"{list}/{property}" : Path;

    /// <summary>The configuration with the new value.</summary>
    public Dictionary<string, string> In(IReadOnlyDictionary<string, string> configuration)
    {
        var changed = new Dictionary<string, string>(configuration);
        if (Parts is not [var list, var name, var property])
        {
            changed[$"atrest:{Path}"] = JsonNode.Parse(Value) is JsonValue text ? text.ToString() : Value;
            return changed;
        }

        var items = JsonNode.Parse(configuration[$"atrest:{list}"])!.AsArray();
        items.Single(item => (string?)item!["name"] == name)![property] = JsonNode.Parse(Value);
        changed[$"atrest:{list}"] = items.ToJsonString();
        return changed;
    }

    private string[] Parts => Path.Split('/');
}
