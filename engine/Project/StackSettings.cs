using System.Text;
using System.Text.Json;

namespace Infra.Engine;

/// <summary>The settings file of one stack, checked against what the project declares.</summary>
internal sealed class StackSettings(string project, YamlFile file, IReadOnlyList<ConfigDeclaration> declarations)
{
    private const string RegionKey = "alicloud:region";
    private readonly Properties _values = file.Root.GetValueOrDefault("config") as Properties ?? [];

    /// <summary>The salt of the secrets in the file, or null.</summary>
    public string? Salt => file.Root.GetValueOrDefault("encryptionsalt") as string;

    /// <summary>Checks everything, fills defaults in and decrypts what is encrypted.</summary>
    /// <exception cref="UsageException">Something is wrong; the message says all of it.</exception>
    public (Dictionary<string, string> Values, HashSet<string> SecretKeys) Open(Passphrase passphrase)
    {
        var complete = Complete(out var failures);
        if (failures.Count > 0)
            throw new UsageException(string.Join('\n', failures.Select(failure => failure.Message)),
                string.Join('\n', failures.Select(failure => failure.Hint).OfType<string>().Distinct(StringComparer.Ordinal)) is { Length: > 0 } hint ? hint : null);

        using var cipher = complete.Values.Any(HasSecure) ? OpenCipher(passphrase) : null;
        var opened = new Dictionary<string, string>(StringComparer.Ordinal);
        var secrets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in complete)
        {
            if (value is null) continue;
            opened[key] = Text(Decrypted(value, cipher, key));
            if (HasSecure(value) || declarations.Any(declaration => declaration.Key == key && declaration.IsSecret)) secrets.Add(key);
        }
        return (opened, secrets);
    }

    private Properties Complete(out List<(string Message, string? Hint)> failures)
    {
        failures = [];
        var declared = declarations.ToDictionary(declaration => declaration.Key, StringComparer.Ordinal);
        var complete = new Properties(StringComparer.Ordinal);
        foreach (var (key, value) in _values)
        {
            var full = key.Contains(':') ? key : $"{project}:{key}";
            complete[full] = value;
            if (ProviderSettings.Misspelled(full) is { } meant)
            {
                failures.Add(($"{file.Place("config", key)}: '{full}' is not a setting of the provider", $"did you mean '{meant}'?"));
            }
            else if (declared.TryGetValue(full, out var declaration))
            {
                if (declaration.Check(value, key, file) is { } wrong)
                    failures.Add(($"{file.Place("config", key)}: '{full}' {wrong}", declaration.Example));
            }
            else if (full.StartsWith(project + ":", StringComparison.Ordinal))
            {
                failures.Add(Unknown(key, full));
            }
        }
        foreach (var declaration in declarations.Where(declaration => !complete.ContainsKey(declaration.Key)))
        {
            if (declaration.HasDefault) complete[declaration.Key] = declaration.Default;
            else failures.Add(($"{file.Path}: '{declaration.Key}' must be set", $"add it under 'config:' in {file.Path}"));
        }
        if (Text(complete.GetValueOrDefault(RegionKey)) is "")
            failures.Add(($"{file.Path}: '{RegionKey}' must be set", $"add '{RegionKey}: cn-hangzhou', or another region, under 'config:'"));
        return complete;
    }

    private (string Message, string? Hint) Unknown(string key, string full)
    {
        var names = declarations.Select(declaration => declaration.Key)
            .Where(name => name.StartsWith(project + ":", StringComparison.Ordinal)).ToArray();
        var nearest = NearestName.Of(full, names);
        return ($"{file.Place("config", key)}: '{full}' is not a setting of this project",
            nearest is not null ? $"did you mean '{nearest}'?" : $"the settings there are: {string.Join(", ", names.Order(StringComparer.Ordinal))}");
    }

    private PassphraseCipher OpenCipher(Passphrase passphrase)
    {
        var provider = file.Root.GetValueOrDefault("secretsprovider") as string;
        if (!string.IsNullOrEmpty(provider) && provider != "passphrase")
            throw new UsageException($"{file.Path} keeps its secrets with the provider '{provider.Split("://")[0]}', and only passphrase can be opened here",
                "change it with `pulumi stack change-secrets-provider passphrase`");
        if (Salt is null)
            throw new UsageException($"{file.Path} holds secrets but no 'encryptionsalt': they belong to the provider 'default', "
                + "which is Pulumi Cloud, and only passphrase can be opened here",
                "change it with `pulumi stack change-secrets-provider passphrase`");

        var phrase = passphrase.FromEnvironment()
            ?? throw new UsageException($"{file.Path} holds secrets, and there is no passphrase to open them",
                $"set {Passphrase.Variable} or {Passphrase.FileVariable}");
        try
        {
            return PassphraseCipher.Open(phrase, Salt)
                ?? throw new UsageException($"the passphrase does not open the secrets in {file.Path}",
                    $"set {Passphrase.Variable} to the passphrase they were made with");
        }
        catch (FormatException error)
        {
            throw new UsageException($"{file.Place("encryptionsalt")}: 'encryptionsalt' is damaged: {error.Message}", "restore the file from a copy", error);
        }
    }

    private object? Decrypted(object? value, PassphraseCipher? cipher, string key)
    {
        switch (value)
        {
            case SecureValue secure:
                try
                {
                    return cipher!.TryDecrypt(secure.Ciphertext)
                        ?? throw new UsageException($"{file.Place("config", key)}: the secret '{key}' was changed after it was encrypted",
                            $"set it again with `pulumi config set --secret {key}`");
                }
                catch (FormatException error)
                {
                    throw new UsageException($"{file.Place("config", key)}: the secret '{key}' is damaged: {error.Message}",
                        $"set it again with `pulumi config set --secret {key}`", error);
                }
            case Properties map:
                return map.ToDictionary(pair => pair.Key, pair => Decrypted(pair.Value, cipher, key), StringComparer.Ordinal);
            case object?[] list:
                return list.Select(item => Decrypted(item, cipher, key)).ToArray();
            default:
                return value;
        }
    }

    private static bool HasSecure(object? value) => value switch
    {
        SecureValue => true,
        Properties map => map.Values.Any(HasSecure),
        object?[] list => list.Any(HasSecure),
        _ => false,
    };

    /// <summary>As the SDK expects settings: texts as they are, everything else as JSON.</summary>
    private static string Text(object? value)
    {
        if (value is null) return "";
        if (value is string text) return text;
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, StateJson.Options))
            PropertyJson.Write(json, value is SecureValue ? "" : value, NoCipher.Instance);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
