using System.Collections.Immutable;
using Infra.Keys;
using Infra.Validation;

namespace Infra.Stacks.Settings;

/// <summary>Rules that take more than one setting to judge, and those whose message shall name the setting.</summary>
/// <remarks>Limits that are likely to be met in a configuration are checked here with the components' own rules, so
/// that a message says where in the configuration to look.</remarks>
internal static class SettingsRules
{
    /// <summary>Notes everything that is wrong.</summary>
    public static void Check(ProgramSettings settings, Problems problems)
    {
        var days = settings.DeletionWindowDays;
        problems.Note(SettingsReader.Path("deletionWindowDays"), days,
            Rules.Between(CustomerKeyDefaults.MinDeletionWindowDays, CustomerKeyDefaults.MaxDeletionWindowDays)(days));
        var tags = settings.Tags.ToImmutableDictionary();
        var isMarked = settings.ManageEncryptionRole && settings.Disks.Any(disk => disk.Key is not null);
        foreach (var breach in TagRules.Breaches(tags, isMarked))
            problems.Note(SettingsReader.Path("tags"), tags, breach);
        if (settings.ZoneId.Length > 0) CheckZone(SettingsReader.Path("zoneId"), settings.ZoneId, settings, problems);

        UniqueNames.CheckNames("keys", settings.Keys.Select(key => key.Name), problems);
        UniqueNames.CheckNames("disks", settings.Disks.Select(disk => disk.Name), problems);
        foreach (var (index, key) in settings.Keys.Index())
            KeySettingsRules.Check(SettingsReader.Path($"keys[{index}]"), key, settings, problems);
        UniqueNames.CheckAliases(settings.Keys, problems);
        foreach (var (index, disk) in settings.Disks.Index())
            DiskSettingsRules.Check(SettingsReader.Path($"disks[{index}]"), disk, settings, problems);
    }

    /// <summary>Notes a zone that is not one of the region.</summary>
    public static void CheckZone(string path, string zoneId, ProgramSettings settings, Problems problems)
    {
        if (settings.Region.Length > 0) problems.Note(path, zoneId, Zones.Of(zoneId, settings.Region));
    }
}
