using System.Collections.Immutable;
using Infra.Disks;
using Infra.Keys;
using Infra.Validation;
using static Infra.Disks.EncryptedDiskDefaults;
using static Infra.Keys.CustomerKeyDefaults;

namespace Infra.Stacks.Settings;

/// <summary>Rules that take more than one setting to judge, and those whose message shall name the setting.</summary>
/// <remarks>What a component checks itself by one argument alone is checked here too where the limits are likely to be met
/// in a configuration, with the component's own rules.</remarks>
internal static class SettingsRules
{
    /// <summary>Notes everything that is wrong.</summary>
    public static void Check(ProgramSettings settings, Problems problems)
    {
        problems.Note(SettingsReader.Path("deletionWindowDays"), settings.DeletionWindowDays,
            Rules.Between(MinDeletionWindowDays, MaxDeletionWindowDays)(settings.DeletionWindowDays));
        problems.Note(SettingsReader.Path("tags"), settings.Tags.Count, TagRules.Tags(settings.Tags.ToImmutableDictionary()));
        if (settings.ZoneId.Length > 0) CheckZone(SettingsReader.Path("zoneId"), settings.ZoneId);
        Unique("keys", settings.Keys.Select(key => key.Name));
        Unique("disks", settings.Disks.Select(disk => disk.Name));
        for (var i = 0; i < settings.Keys.Length; i++) CheckKey(SettingsReader.Path($"keys[{i}]"), settings.Keys[i]);
        for (var i = 0; i < settings.Disks.Length; i++) CheckDisk(SettingsReader.Path($"disks[{i}]"), settings.Disks[i]);

        void Unique(string list, IEnumerable<string> names)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (index, name) in names.Index())
                if (name.Length > 0 && !seen.Add(name))
                    problems.Note(SettingsReader.Path($"{list}[{index}].name"), name, new("be different from the names before it"));
        }

        void CheckZone(string path, string zoneId) =>
            problems.Note(path, zoneId, settings.Region.Length == 0 ? null : EncryptedDiskRules.Zone(zoneId, settings.Region));

        void CheckKey(string path, KeySettings key)
        {
            if (key.Existing is { } existing)
            {
                CheckExisting(path, key, existing);
                return;
            }

            if (key.AliasName is { } alias) problems.Note($"{path}.aliasName", alias, CustomerKeyRules.Alias(alias));
            else if (key.Name.Length > 0) problems.Note($"{path}.name", key.Name, CustomerKeyRules.Alias($"{AliasPrefix}{key.Name}"));
            if (key.KeySpec is { } spec) problems.Note($"{path}.keySpec", spec, Rules.OneOf(KeySpecs)(spec));
            if (key.RotationDays is { } days) problems.Note($"{path}.rotationDays", days, Rules.Between(MinRotationDays, MaxRotationDays)(days));
        }

        void CheckExisting(string path, KeySettings key, string existing)
        {
            if (!existing.StartsWith(AliasPrefix, StringComparison.Ordinal))
                problems.Note($"{path}.existing", existing, KeyReference.Check(existing, settings.Region.Length == 0 ? null : settings.Region));
            if (key != new KeySettings { Name = key.Name, Existing = existing })
                problems.Note($"{path}.existing", existing, new("stand with 'name' alone",
                    "a key that exists is used as it is; leave its other properties out"));
        }

        void CheckDisk(string path, DiskSettings disk)
        {
            CheckDiskKey(path, disk);
            if (disk.ZoneId is { } zoneId) CheckZone($"{path}.zoneId", zoneId);
            else if (settings.ZoneId.Length == 0)
                problems.Note($"{path}.zoneId", null, new("be given", "or set a zone for all disks with atrest:zoneId"));
            var category = disk.Category ?? Category;
            problems.Note($"{path}.category", category, Rules.OneOf(Categories)(category));
            if (disk.PerformanceLevel is { } level)
                problems.Note($"{path}.performanceLevel", level, Rules.OneOf(PerformanceLevels)(level) ?? EncryptedDiskRules.Level(level, category));
            if (disk.SizeGiB is { } size) problems.Note($"{path}.sizeGiB", size, EncryptedDiskRules.Size(size, category, disk.PerformanceLevel));
            else if (disk.SnapshotId is null && !problems.Has($"{path}.sizeGiB"))
                problems.Note($"{path}.sizeGiB", null, new("be given for an empty disk"));
            if (disk.SnapshotId is not null) problems.Note($"{path}.category", category, EncryptedDiskRules.FromSnapshot(category));
        }

        void CheckDiskKey(string path, DiskSettings disk)
        {
            if (disk.ServiceKey is true == disk.Key is not null)
            {
                problems.Note($"{path}.key", disk.Key, disk.Key is null
                    ? new("be given", "or set 'serviceKey: true' to use the key that ECS manages")
                    : new("be left out when 'serviceKey' is true"));
                return;
            }

            if (disk.Key is not { } wanted) return;
            var index = settings.Keys.Select(key => key.Name).ToList().IndexOf(wanted);
            if (index < 0)
                problems.Note($"{path}.key", wanted, new("be the name of a key in atrest:keys",
                    settings.Keys.IsEmpty ? "add the key there" : $"there are {string.Join(", ", settings.Keys.Select(key => key.Name))}"));
            else if (settings.Keys[index].KeySpec is { } spec && KeySpecs.Contains(spec, StringComparer.Ordinal) && !IsSymmetric(spec))
                problems.Note($"{path}.key", wanted, new($"be a symmetric key; this one is {spec}, and ECS cannot encrypt disks with it",
                    $"set {SettingsReader.Path($"keys[{index}].keySpec")} to {KeySpec}, or name another key"));
        }
    }
}
