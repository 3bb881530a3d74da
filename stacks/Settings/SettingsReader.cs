using System.Collections.Immutable;
using System.Text.Json;
using Infra.Validation;
using Pulumi;

namespace Infra.Stacks.Settings;

/// <summary>Reads values of a configuration and notes those of the wrong type.</summary>
internal sealed class SettingsReader(Config config)
{
    /// <summary>Where the engine says which keys are encrypted; the SDK keeps it to itself.</summary>
    private const string SecretKeysVariable = "PULUMI_CONFIG_SECRET_KEYS";

    private readonly HashSet<string> _secret = SecretKeys();

    /// <summary>The key the provider takes its region from.</summary>
    public const string RegionKey = "alicloud:region";

    /// <summary>What was found wrong so far.</summary>
    public Problems Problems { get; } = new();

    /// <summary>The region of the provider.</summary>
    public string Region()
    {
        var region = Pulumi.AliCloud.Config.Region;
        if (string.IsNullOrEmpty(region))
            Problems.Note(RegionKey, region, new("be set", "pulumi config set alicloud:region cn-hangzhou"));
        return region ?? "";
    }

    /// <summary>A text.</summary>
    public string Text(string key, string unset = "") => Get(key) is { Length: > 0 } text ? text : unset;

    /// <summary>A truth value.</summary>
    public bool Flag(string key, bool unset)
    {
        var text = Get(key);
        if (string.IsNullOrEmpty(text)) return unset;
        if (bool.TryParse(text, out var value)) return value;
        var way = $"pulumi config set {Path(key)} {Plain.Show(unset)}";
        Problems.Note(Path(key), text, new("be true or false", way));
        return unset;
    }

    /// <summary>A whole number.</summary>
    public int Number(string key, int unset)
    {
        var text = Get(key);
        if (string.IsNullOrEmpty(text)) return unset;
        if (int.TryParse(text, out var value)) return value;
        Problems.Note(Path(key), text, new("be a whole number", $"pulumi config set {Path(key)} {unset}"));
        return unset;
    }

    /// <summary>An object whose values are texts.</summary>
    public ImmutableSortedDictionary<string, string> Texts(string key)
    {
        var empty = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        if (Json(key, JsonValueKind.Object, "an object") is not { } element) return empty;
        var texts = empty.ToBuilder();
        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind is JsonValueKind.String) texts[property.Name] = property.Value.GetString()!;
            else Problems.Note($"{Path(key)}.{property.Name}", property.Value.ToString(), Problems.NoText);
        }

        return texts.ToImmutable();
    }

    /// <summary>A list of objects.</summary>
    public ImmutableArray<T> Objects<T>(string key, Func<ObjectReader, T> read)
    {
        if (Json(key, JsonValueKind.Array, "a list of objects") is not { } element) return [];
        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var item in element.EnumerateArray())
        {
            var path = $"{Path(key)}[{items.Count}]";
            var reader = new ObjectReader(item, path, Problems);
            items.Add(read(reader));
            reader.RefuseTheRest();
        }

        return items.ToImmutable();
    }

    /// <summary>A key with its namespace.</summary>
    public static string Path(string key) => $"{ProgramSettings.Namespace}:{key}";

    private string? Get(string key)
    {
        if (!_secret.Contains(Path(key))) return config.Get(key);
        Problems.Note(Path(key), "[secret]", new("not be secret, because it ends up in names, tags and messages",
            "set it again without --secret"));
        return null;
    }

    private static HashSet<string> SecretKeys()
    {
        var keys = Environment.GetEnvironmentVariable(SecretKeysVariable);
        return string.IsNullOrEmpty(keys) ? [] : [.. JsonSerializer.Deserialize<string[]>(keys) ?? []];
    }

    private JsonElement? Json(string key, JsonValueKind kind, string what)
    {
        var text = Get(key);
        if (string.IsNullOrWhiteSpace(text)) return null;
        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind == kind) return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            // Said below: the text is not what the key wants, whatever it is.
        }

        Problems.Note(Path(key), text, new($"be {what}", $"write it as YAML below {Path(key)} in Pulumi.<stack>.yaml"));
        return null;
    }
}
