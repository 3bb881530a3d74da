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
        var isMarked = settings.ManageEncryptionRole && (settings.EncryptsWithKeys || settings.Clusters.Length > 0);
        foreach (var breach in TagRules.Breaches(tags, isMarked))
            problems.Note(SettingsReader.Path("tags"), tags, breach);
        if (settings.ZoneId.Length > 0) CheckZone(SettingsReader.Path("zoneId"), settings.ZoneId, settings, problems);

        UniqueNames.CheckNames("keys", settings.Keys.Select(key => key.Name), problems);
        CheckNames(settings, problems);
        foreach (var (index, key) in settings.Keys.Index())
            KeySettingsRules.Check(SettingsReader.Path($"keys[{index}]"), key, settings, problems);
        UniqueNames.CheckAliases(settings.Keys, problems);
        foreach (var (index, disk) in settings.Disks.Index())
            DiskSettingsRules.Check(SettingsReader.Path($"disks[{index}]"), disk, settings, problems);
        new ComputeSettingsRules(settings, problems).Check();
        new References(settings, problems).ToKey(SettingsReader.Path("encryptByDefault"), settings.EncryptByDefault);
        GuardSettings.Check(settings, problems);
        if (settings.KmsInstanceId.Length > 0)
        {
            problems.Note(SettingsReader.Path("kmsInstanceId"), settings.KmsInstanceId,
                Rules.StartsWith(CustomerKeyDefaults.KmsInstancePrefix)(settings.KmsInstanceId));
        }
    }

    private static void CheckNames(ProgramSettings settings, Problems problems)
    {
        UniqueNames.CheckNames("disks", settings.Disks.Select(disk => disk.Name), problems);
        UniqueNames.CheckNames("instances", settings.Instances.Select(instance => instance.Name), problems);
        UniqueNames.CheckNames("images", settings.Images.Select(image => image.Name), problems);
        UniqueNames.CheckNames("launchTemplates", settings.LaunchTemplates.Select(one => one.Name), problems);
        UniqueNames.CheckNames("snapshotPolicies", settings.SnapshotPolicies.Select(one => one.Name), problems);
        UniqueNames.CheckNames("clusters", settings.Clusters.Select(cluster => cluster.Name), problems);
    }

    /// <summary>Notes a zone that is not one of the region.</summary>
    public static void CheckZone(string path, string zoneId, ProgramSettings settings, Problems problems)
    {
        if (settings.Region.Length > 0) problems.Note(path, zoneId, Zones.Of(zoneId, settings.Region));
    }
}
