using System.Text.Json;
using Infra.Policies.Judging;
using Infra.Policies.Readers;

namespace Infra.Policies.Waivers;

/// <summary>
/// The findings of an earlier day, so that only new ones make a check fail:
/// <c>{"version": 1, "findings": [{"rule", "urn", "path"}]}</c>. It has no reasons and no end: what is to stay is
/// waived, what is in a baseline is to be mended.
/// </summary>
public sealed class Baseline
{
    /// <summary>The version that is read and written.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    private readonly HashSet<BaselineEntry> _entries;

    /// <summary>A baseline of these findings.</summary>
    public Baseline(IEnumerable<BaselineEntry> entries) => _entries = [.. entries];

    /// <summary>The findings, in the order of their text.</summary>
    public IEnumerable<BaselineEntry> Entries => _entries
        .OrderBy(entry => entry.Urn, StringComparer.Ordinal)
        .ThenBy(entry => entry.Rule, StringComparer.Ordinal)
        .ThenBy(entry => entry.Path, StringComparer.Ordinal);

    /// <summary>Whether every finding of a violation was there before.</summary>
    public bool Covers(Judgement judgement) => EntriesOf(judgement).All(_entries.Contains);

    /// <summary>The findings of a judgement as they stand in a baseline.</summary>
    public static IEnumerable<BaselineEntry> EntriesOf(Judgement judgement) => judgement.Findings.Count == 0
        ? [new(judgement.Rule.Id, judgement.Resource.Urn, "")]
        : judgement.Findings.Select(finding => new BaselineEntry(judgement.Rule.Id, judgement.Resource.Urn, finding.Path));

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="InputException">It is no baseline, or of another version.</exception>
    public static Baseline Parse(ReadOnlyMemory<byte> json)
    {
        using var document = SmallJson.Parse(json, "a baseline");
        var root = SmallJson.Object(document.RootElement, "a baseline", "version", "findings");
        SmallJson.Version(root, Version);
        var entries = new List<BaselineEntry>();
        foreach (var entry in SmallJson.Array(root, "findings"))
        {
            var what = $"finding {entries.Count + 1} of the baseline";
            SmallJson.Object(entry, what, "rule", "urn", "path");
            entries.Add(new(Needed(entry, "rule", what), Needed(entry, "urn", what), SmallJson.Text(entry, "path") ?? ""));
        }
        return new(entries);
    }

    /// <summary>Writes the baseline.</summary>
    public byte[] ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartArray("findings");
            foreach (var entry in Entries)
            {
                json.WriteStartObject();
                json.WriteString("rule", entry.Rule);
                json.WriteString("urn", entry.Urn);
                json.WriteString("path", entry.Path);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static string Needed(JsonElement entry, string name, string what) =>
        SmallJson.Text(entry, name) ?? throw new InputException($"{what} has no '{name}'");
}
