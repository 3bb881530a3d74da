using System.Text.Json;
using Infra.Policies.Readers;

namespace Infra.Policies.Waivers;

/// <summary>
/// A file of waivers: <c>{"version": 1, "waivers": [{"rule", "resource", "reason", "expires", "owner"}]}</c>.
/// </summary>
public static class WaiverFile
{
    /// <summary>The version that is read.</summary>
    public const int Version = 1;

    private static readonly string[] Members = ["rule", "resource", "reason", "expires", "owner"];

    /// <summary>Reads the file.</summary>
    /// <param name="json">Its bytes.</param>
    /// <returns>All of its waivers, those that lack something too: <see cref="WaiverBook"/> reports them.</returns>
    /// <exception cref="InputException">It is no JSON, of another version, or has a member that there is not: a
    /// misspelt one would be a waiver without it.</exception>
    public static IReadOnlyList<Waiver> Parse(ReadOnlyMemory<byte> json)
    {
        using var document = SmallJson.Parse(json, "a file of waivers");
        var root = SmallJson.Object(document.RootElement, "a file of waivers", "version", "waivers");
        SmallJson.Version(root, Version);

        var waivers = new List<Waiver>();
        foreach (var entry in SmallJson.Array(root, "waivers"))
        {
            var waiver = SmallJson.Object(entry, $"waiver {waivers.Count + 1}", Members);
            waivers.Add(new Waiver(Text(waiver, "rule") ?? "", Text(waiver, "resource") ?? "", Text(waiver, "reason") ?? "")
            {
                Expires = Text(waiver, "expires"),
                Owner = Text(waiver, "owner"),
            });
        }
        return waivers;
    }

    private static string? Text(JsonElement waiver, string name) => SmallJson.Text(waiver, name);
}
