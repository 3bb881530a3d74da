using System.Text.Json.Nodes;

namespace Infra.Tests.Stacks;

/// <summary>Another value of one setting of an environment.</summary>
/// <param name="Path">The setting as <c>disks/orders-db/sizeGiB</c>, the item of a list by its name, or as
/// <c>encryptByDefault</c>.</param>
/// <param name="Value">The new value, as JSON; ZONE is another zone of the region.</param>
/// <param name="Outcome">What becomes of which resources of the provider; whatever is not said stays as it is.</param>
internal sealed record SettingChange(string Path, string Value, string Outcome)
{
    /// <summary>What becomes of them in prod, where that has other resources.</summary>
    public string OutcomeInProd { get; init; } = Outcome;

    /// <summary>What has to be changed along with it: other settings that exclude it, or that name it.</summary>
    public (string Path, string Value)[] Along { get; init; } = [];

    /// <summary>The same in prod, where that is more.</summary>
    public (string Path, string Value)[] AlongInProd { get; init; } = [];

    /// <summary>What the refusal says, where the change is one that nobody can make.</summary>
    public string? Refusal { get; init; }

    /// <summary>The same in prod, where that is another.</summary>
    public string? RefusalInProd { get; init; }

    /// <summary>Whether the provider shows the change at every up, because it never makes it.</summary>
    public bool IsNeverDone { get; init; }

    /// <summary>The settings without names of items: <c>disks/sizeGiB</c>.</summary>
    public IEnumerable<string> Settings => Along.Select(along => along.Path).Prepend(Path)
        .Select(path => path.Split('/') is [var list, _, var property] ? $"{list}/{property}" : path);

    /// <summary>What shall come of it in an environment.</summary>
    public (string Outcome, string? Refusal) Expected(string stack, string region) => stack == "prod"
        ? (InZone(OutcomeInProd, region), RefusalInProd ?? Refusal)
        : (InZone(Outcome, region), Refusal);

    /// <summary>The configuration of an environment with the new values.</summary>
    public Dictionary<string, string> In(string stack, IReadOnlyDictionary<string, string> configuration)
    {
        var changed = new Dictionary<string, string>(configuration);
        // What names an item is changed before the name of the item is.
        foreach (var (path, value) in Along.Concat(stack == "prod" ? AlongInProd : []).Append((Path, Value)))
            Set(changed, path, InZone(value, configuration["alicloud:region"]));
        return changed;
    }

    private static void Set(Dictionary<string, string> configuration, string path, string value)
    {
        if (path.Split('/') is not [var list, var name, var property])
        {
            configuration[$"atrest:{path}"] = JsonNode.Parse(value) is JsonValue text ? text.ToString() : value;
            return;
        }

        var items = JsonNode.Parse(configuration[$"atrest:{list}"])!.AsArray();
        items.Single(item => (string?)item!["name"] == name)![property] = JsonNode.Parse(value);
        configuration[$"atrest:{list}"] = items.ToJsonString();
    }

    private static string InZone(string text, string region) => text
        .Replace("ZONE", region == "cn-hangzhou" ? "cn-hangzhou-i" : "cn-shanghai-l", StringComparison.Ordinal);
}
