using System.Globalization;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Cs.Addons;

/// <summary>An add-on of a cluster.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Config">Its configuration as JSON, or empty.</param>
/// <param name="Busy">The state it is in until a time, and then active, or gone after deleting.</param>
/// <param name="Until">That time.</param>
internal sealed record Addon(string Name, string Version, string Config, string Busy, DateTimeOffset Until)
{
    public const string Deleting = "deleting";

    /// <summary>The version of an add-on that is installed without one. Which versions there are is not kept.</summary>
    public const string DefaultVersion = "v1.0.0";

    /// <summary>The add-ons of a cluster as of a time, by name.</summary>
    public static IEnumerable<Addon> Of(Cluster cluster, DateTimeOffset time) => cluster.Addons.At(time)
        .Select(text => Parse(text.Key, text.Value)).Where(addon => addon.Busy != Deleting || time < addon.Until);

    public static Addon? Find(Cluster cluster, DateTimeOffset time, string name) =>
        Of(cluster, time).FirstOrDefault(addon => addon.Name == name);

    public string StateAt(DateTimeOffset time) => time < Until ? Busy : "active";

    /// <summary>What the state keeps.</summary>
    public string Text() => new JsonObject
    {
        ["version"] = Version,
        ["config"] = Config,
        ["busy"] = Busy,
        ["until"] = Until.ToString("O", CultureInfo.InvariantCulture),
    }.ToJsonString();

    public JsonObject Describe(DateTimeOffset time) =>
        new() { ["name"] = Name, ["version"] = Version, ["state"] = StateAt(time) };

    private static Addon Parse(string name, string text)
    {
        var json = JsonNode.Parse(text)!;
        return new(name, (string)json["version"]!, (string)json["config"]!, (string)json["busy"]!,
            DateTimeOffset.Parse((string)json["until"]!, CultureInfo.InvariantCulture));
    }
}
