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
        if (problems.HasAny(path, $"{path}.existing")) return;
        if (key.Existing is { } existing)
        {
            CheckExisting(path, key, existing, settings, problems);
            return;
        }

        CheckAlias(path, key, problems);
        var effective = key with { KmsInstanceId = key.KmsInstanceId ?? Instance(settings) };
        CheckKind(path, effective, problems);
        CheckRotation(path, effective, problems);
        if (key.Description is { } description)
            problems.Note($"{path}.description", description, Rules.Length(0, MaxDescriptionLength)(description));
    }

    /// <summary>The instance of keys that name none. Its form is checked once, where it stands, so here it passes.</summary>
    private static string? Instance(ProgramSettings settings) =>
        settings.KmsInstanceId.Length == 0 ? null : KmsInstancePrefix;

    private static void CheckAlias(string path, KeySettings key, Problems problems)
    {
        if (key.AliasName is { } alias)
            problems.Note($"{path}.aliasName", alias, CustomerKeyRules.Alias(alias));
        else if (key.Name.Length > 0 && !problems.Has($"{path}.aliasName"))
            problems.Note($"{path}.name", key.Name, CustomerKeyRules.Alias($"{AliasPrefix}{key.Name}"));
    }

    private static void CheckKind(string path, KeySettings key, Problems problems)
    {
        var spec = key.KeySpec ?? KeySpec;
        problems.Note($"{path}.keySpec", spec, Rules.OneOf(KeySpecs)(spec));
        if (key.ProtectionLevel is { } level)
            problems.Note($"{path}.protectionLevel", level, Rules.OneOf(ProtectionLevels)(level));
        if (key.KeyUsage is { } usage)
        {
            problems.Note($"{path}.keyUsage", usage, Rules.OneOf(KeyUsages)(usage)
                ?? (problems.Has($"{path}.keySpec") ? null : CustomerKeyRules.Usage(usage, spec)));
        }

        if (key.KmsInstanceId is { } instance)
            problems.Note($"{path}.kmsInstanceId", instance, Rules.StartsWith(KmsInstancePrefix)(instance));
        else if (!problems.HasAny($"{path}.keySpec", $"{path}.kmsInstanceId"))
            problems.Note($"{path}.keySpec", spec, CustomerKeyRules.DefaultKeySpec(spec));
    }

    private static void CheckRotation(string path, KeySettings key, Problems problems)
    {
        if (key.AutomaticRotation is { } rotates)
        {
            var ofSpec = problems.Has($"{path}.keySpec")
                ? null
                : CustomerKeyRules.RotationOfSpec(rotates, key.KeySpec ?? KeySpec);
            var ofLevel = problems.Has($"{path}.protectionLevel")
                ? null
                : CustomerKeyRules.RotationOfLevel(rotates, key.ProtectionLevel ?? ProtectionLevel);
            problems.Note($"{path}.automaticRotation", rotates, ofSpec ?? ofLevel);
        }

        if (key.RotationDays is not { } days) return;
        var isDefaultKey = key.KmsInstanceId is null && !problems.Has($"{path}.kmsInstanceId");
        problems.Note($"{path}.rotationDays", days,
            Rules.Between(MinRotationDays, MaxRotationDays)(days)
            ?? CustomerKeyRules.PeriodWithoutRotation(days, key.AutomaticRotation ?? true)
            ?? (isDefaultKey ? CustomerKeyRules.DefaultKeyRotation(days) : null));
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
