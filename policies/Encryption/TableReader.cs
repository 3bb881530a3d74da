using System.Text.Json;

namespace Infra.Policies.Encryption;

/// <summary>Reads the rows of the table from its file.</summary>
internal static class TableReader
{
    private const string AsTheKeySays = "key";

    public static EncryptionRow Row(JsonElement row) =>
        new(Text(row, "type")!, Text(row, "terraform")!, Text(row, "category")!, row.TryGetProperty("deprecated", out _))
        {
            Arguments = [.. row.GetProperty("arguments").EnumerateArray().Select(Argument)],
            Sites = row.TryGetProperty("sites", out var sites) ? [.. sites.EnumerateArray().Select(Site)] : [],
        };

    public static UnencryptableRow Unencryptable(JsonElement row) =>
        new(Text(row, "type")!, Text(row, "terraform")!, new(Text(row, "why")!, Text(row, "whyChinese")!));

    public static LookAlike LookAlike(JsonElement row) =>
        new(Text(row, "terraform")!, Text(row, "argument")!, Text(row, "why")!);

    public static ExcludedName ExcludedName(JsonElement row) => new(Text(row, "begins")!, Text(row, "why")!);

    private static EncryptionArgument Argument(JsonElement row) => new(
        Text(row, "path")!, Text(row, "terraform")!, Text(row, "kind")!, Texts(row, "rules"), Text(row, "excluded"));

    private static EncryptionSite Site(JsonElement site, int index) => new()
    {
        Index = index,
        What = new(Text(site, "what")!, Text(site, "whatChinese")!),
        Rule = Text(site, "rule"),
        KeyRule = Text(site, "keyRule"),
        At = Text(site, "at"),
        Flag = Path(site, "flag"),
        On = Levels(site, "on"),
        Omitted = Text(site, "omitted"),
        Key = Path(site, "key"),
        KeyWords = Levels(site, "keyWords"),
        KeyWhen = site.TryGetProperty("keyWhen", out var keyWhen) ? Condition(keyWhen) : null,
        Needs = [.. Texts(site, "needs").Select(path => new ArgumentPath(path))],
        Present = Path(site, "present"),
        Off = Path(site, "off"),
        Inherits = [.. Texts(site, "inherits").Select(path => new ArgumentPath(path))],
        Image = Path(site, "image"),
        AccountDefault = site.TryGetProperty("accountDefault", out _),
        Always = site.TryGetProperty("always", out _),
        When = Conditions(site),
        AnyOf = Text(site, "anyOf"),
        Edition = site.TryGetProperty("edition", out var edition)
            ? new(Path(edition, "path")!, Text(edition, "prefix")!, Text(edition, "omitted"))
            : null,
        Elsewhere = site.TryGetProperty("elsewhere", out var other)
            ? new(Text(other, "type")!, Text(other, "property")!, Texts(other, "names"))
            : null,
    };

    private static IReadOnlyList<SiteCondition> Conditions(JsonElement site) =>
        site.TryGetProperty("when", out var when)
            ? [Condition(when)]
            : [.. Texts(site, "whenAny").Select(path => new SiteCondition(new(path), []))];

    private static SiteCondition Condition(JsonElement condition) => new(Path(condition, "path")!, Texts(condition, "is"));

    private static Dictionary<string, KeyLevel>? Levels(JsonElement site, string name) =>
        site.TryGetProperty(name, out var levels)
            ? levels.EnumerateObject().ToDictionary(
                level => level.Name, level => Level(level.Value.GetString()!), StringComparer.Ordinal)
            : null;

    // What the key argument names may be anything up to the top of the ladder.
    private static KeyLevel Level(string name) => name == AsTheKeySays ? KeyLevel.HsmKey : Enum.Parse<KeyLevel>(name);

    private static ArgumentPath? Path(JsonElement site, string name) =>
        Text(site, name) is { } path ? new ArgumentPath(path) : null;

    private static string? Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string[] Texts(JsonElement row, string name) =>
        row.TryGetProperty(name, out var values) ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : [];
}
