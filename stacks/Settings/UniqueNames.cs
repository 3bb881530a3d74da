using Infra.Keys;

namespace Infra.Stacks.Settings;

/// <summary>Rules about names that two keys or two disks cannot share.</summary>
internal static class UniqueNames
{
    /// <summary>Notes names that stand twice.</summary>
    public static void CheckNames(string list, IEnumerable<string> names, Problems problems)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, name) in names.Index())
        {
            if (name.Length == 0 || seen.TryAdd(name, index)) continue;
            problems.Note(SettingsReader.Path($"{list}[{index}].name"), name,
                new("be different from the names before it", $"{SettingsReader.Path($"{list}[{seen[name]}]")} has it"));
        }
    }

    /// <summary>Notes aliases that two new keys would get.</summary>
    /// <remarks>Aliases that are broken or follow from a broken name are left alone: mending them changes
    /// them.</remarks>
    public static void CheckAliases(IReadOnlyList<KeySettings> keys, Problems problems)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, key) in keys.Index())
        {
            var path = SettingsReader.Path($"keys[{index}]");
            var isNew = key.Existing is null && key.Name.Length > 0;
            if (!isNew || problems.HasAny(path, $"{path}.existing", $"{path}.aliasName", $"{path}.name")) continue;

            var alias = key.AliasName ?? $"{CustomerKeyDefaults.AliasPrefix}{key.Name}";
            if (seen.TryAdd(alias, index)) continue;
            problems.Note($"{path}.aliasName", alias, new("be different from the aliases before it",
                $"{SettingsReader.Path($"keys[{seen[alias]}]")} has it; without 'aliasName' the alias of a key is "
                + $"{CustomerKeyDefaults.AliasPrefix} and its name"));
        }
    }
}
