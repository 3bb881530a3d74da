using System.Text.Json;

namespace Infra.Engine;

/// <summary>The settings of one stack, read from the project's files and checked.</summary>
public sealed class StackConfig
{
    private readonly SortedDictionary<string, string> _values;
    private readonly SortedSet<string> _secretKeys;

    /// <summary>Puts settings together.</summary>
    /// <param name="directory">The project's directory.</param>
    /// <param name="project">The project's name.</param>
    /// <param name="stack">The stack's name.</param>
    /// <param name="region">The region of the default provider, for example cn-hangzhou.</param>
    /// <param name="values">The settings by their full name (atrest:keys); lists and objects as JSON text.</param>
    /// <param name="secretKeys">The settings that are secret.</param>
    /// <param name="encryptionSalt">The salt of the stack's secrets, or null.</param>
    public StackConfig(string directory, string project, string stack, string region,
        IEnumerable<KeyValuePair<string, string>> values, IEnumerable<string>? secretKeys = null, string? encryptionSalt = null)
    {
        Directory = directory;
        Project = project;
        Stack = stack;
        Region = region;
        EncryptionSalt = encryptionSalt;
        _values = new(StringComparer.Ordinal);
        foreach (var (key, value) in values)
            _values[key] = value;
        _values["alicloud:region"] = region;
        _secretKeys = new(secretKeys ?? [], StringComparer.Ordinal);
    }

    /// <summary>The project's directory.</summary>
    public string Directory { get; }

    /// <summary>The project's name.</summary>
    public string Project { get; }

    /// <summary>The stack's name.</summary>
    public string Stack { get; }

    /// <summary>The region of the default provider, for example cn-hangzhou.</summary>
    public string Region { get; }

    /// <summary>The salt of the stack's secrets, as Pulumi.STACK.yaml has it, or null.</summary>
    public string? EncryptionSalt { get; }

    /// <summary>The settings by their full name, for example atrest:keys; lists and objects as JSON text.</summary>
    public IReadOnlyDictionary<string, string> Values => _values;

    /// <summary>Whether a setting is secret and must not be printed.</summary>
    public bool IsSecret(string key) => _secretKeys.Contains(key);

    /// <summary>The settings of a package's default provider, by their name within it.</summary>
    internal IEnumerable<(string Name, string Value)> OfPackage(string package)
    {
        var prefix = package + ":";
        return _values.Where(pair => pair.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(pair => (pair.Key[prefix.Length..], pair.Value));
    }

    internal string ValuesJson() => JsonSerializer.Serialize(_values);

    internal string SecretKeysJson() => JsonSerializer.Serialize(_secretKeys);
}
