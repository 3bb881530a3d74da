using Infra.Keys;
using Infra.Validation;
using static Infra.Keys.CustomerKeyDefaults;

namespace Infra.Stacks.Settings;

/// <summary>Rules about one key of a configuration.</summary>
internal static class KeySettingsRules
{
    /// <summary>Notes what is wrong with a key.</summary>
    public static void Check(string path, KeySettings key, ProgramSettings settings, Problems problems)
    {
        if (key.Existing is { } existing) CheckExisting(path, key, existing, settings, problems);
        else CheckNew(path, key, problems);
    }

    private static void CheckNew(string path, KeySettings key, Problems problems)
    {
        if (key.AliasName is { } alias)
            problems.Note($"{path}.aliasName", alias, CustomerKeyRules.Alias(alias));
        else if (key.Name.Length > 0)
            problems.Note($"{path}.name", key.Name, CustomerKeyRules.Alias($"{AliasPrefix}{key.Name}"));
        if (key.KeySpec is { } spec)
            problems.Note($"{path}.keySpec", spec, Rules.OneOf(KeySpecs)(spec));
        if (key.RotationDays is { } days)
            problems.Note($"{path}.rotationDays", days, Rules.Between(MinRotationDays, MaxRotationDays)(days));
    }

    private static void CheckExisting(
        string path, KeySettings key, string existing, ProgramSettings settings, Problems problems)
    {
        var region = settings.Region.Length == 0 ? null : settings.Region;
        var isAlias = existing.StartsWith(AliasPrefix, StringComparison.Ordinal);
        problems.Note($"{path}.existing", existing, isAlias ? null : KeyReference.Check(existing, region));
        if (key == new KeySettings { Name = key.Name, Existing = existing }) return;
        problems.Note($"{path}.existing", existing, new("stand with 'name' alone",
            "a key that exists is used as it is; leave its other properties out"));
    }
}
