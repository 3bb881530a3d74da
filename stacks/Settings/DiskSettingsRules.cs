using Infra.Disks;
using Infra.Eligibility;
using Infra.Keys;
using Infra.Validation;
using static Infra.Disks.EncryptedDiskDefaults;

namespace Infra.Stacks.Settings;

/// <summary>Rules about one disk of a configuration.</summary>
internal static class DiskSettingsRules
{
    /// <summary>Notes what is wrong with a disk.</summary>
    public static void Check(string path, DiskSettings disk, ProgramSettings settings, Problems problems)
    {
        if (problems.Has(path)) return;
        CheckTexts(path, disk, problems);
        CheckKey(path, disk, settings, problems);
        CheckZone(path, disk, settings, problems);
        CheckSize(path, disk, problems);
        var references = new References(settings, problems);
        references.ToInstance($"{path}.instance", disk.Instance);
        references.ToSnapshotPolicy($"{path}.snapshotPolicy", disk.SnapshotPolicy);
        if (disk is { Instance: { } name, InstanceId: not null })
            problems.Note($"{path}.instance", name, new("be left out with 'instanceId'"));
        CheckZoneOfInstance(path, disk, settings, problems);
    }

    private static void CheckZoneOfInstance(string path, DiskSettings disk, ProgramSettings settings, Problems problems)
    {
        if (settings.Instances.FirstOrDefault(one => one.Name == disk.Instance) is not { } instance) return;
        var (mine, zone) = (settings.ZoneOr(disk.ZoneId), settings.ZoneOr(instance.ZoneId));
        if (mine == zone || problems.HasAny($"{path}.zoneId", $"{path}.instance")) return;
        problems.Note($"{path}.zoneId", mine, new(
            $"be {zone}, the zone of the instance {instance.Name}", "a disk is attached within its zone only"));
    }

    private static void CheckTexts(string path, DiskSettings disk, Problems problems)
    {
        if (disk.Name.Length > 0)
            problems.Note($"{path}.name", disk.Name, EcsText.Name(disk.Name));
        if (string.IsNullOrEmpty(disk.Description)) return;
        problems.Note($"{path}.description", disk.Description, EcsText.Description(disk.Description));
    }

    private static void CheckKey(string path, DiskSettings disk, ProgramSettings settings, Problems problems)
    {
        if (problems.HasAny($"{path}.key", $"{path}.serviceKey")) return;
        switch (disk.Key, disk.ServiceKey is true)
        {
            case (null, false):
                problems.Note($"{path}.key", null,
                    new("be given", "or set 'serviceKey: true' to use the key that ECS manages"));
                break;
            case ({ } key, true):
                problems.Note($"{path}.key", key, new("be left out when 'serviceKey' is true"));
                break;
            case ({ } key, false):
                CheckNamedKey(path, key, settings, problems);
                break;
        }
    }

    private static void CheckNamedKey(string path, string name, ProgramSettings settings, Problems problems)
    {
        new References(settings, problems).ToKey($"{path}.key", name);
        var names = settings.Keys.Select(key => key.Name).ToList();
        var index = names.IndexOf(name);
        if (index < 0) return;

        var key = settings.Keys[index];
        var spec = key.KeySpec ?? CustomerKeyDefaults.KeySpec;
        var specPath = SettingsReader.Path($"keys[{index}].keySpec");
        var isClear = key.Existing is null && names.LastIndexOf(name) == index && !problems.Has(specPath);
        if (!isClear || CustomerKeyDefaults.IsSymmetric(spec)) return;
        problems.Note($"{path}.key", name, new(
            $"be a symmetric key; this one is {spec}, and ECS cannot encrypt disks with it",
            $"set {specPath} to {CustomerKeyDefaults.KeySpec}, or name another key"));
    }

    private static void CheckZone(string path, DiskSettings disk, ProgramSettings settings, Problems problems)
    {
        if (disk.ZoneId is { } zoneId)
            SettingsRules.CheckZone($"{path}.zoneId", zoneId, settings, problems);
        else if (settings.ZoneId.Length == 0 && !problems.HasAny($"{path}.zoneId", SettingsReader.Path("zoneId")))
            problems.Note($"{path}.zoneId", null, new("be given", "or set a zone for all disks with atrest:zoneId"));
    }

    private static void CheckSize(string path, DiskSettings disk, Problems problems)
    {
        CheckCategory(path, disk, problems);
        if (disk.SizeGiB is not { } size)
        {
            var isEmpty = string.IsNullOrEmpty(disk.SnapshotId);
            if (isEmpty && !problems.HasAny($"{path}.sizeGiB", $"{path}.snapshotId"))
                problems.Note($"{path}.sizeGiB", null, DiskShape.SizeOfEmptyDisk);
            return;
        }

        // Which sizes there are follows from the two.
        if (problems.HasAny($"{path}.category", $"{path}.performanceLevel")) return;
        var category = disk.Category ?? Category;
        problems.Note($"{path}.sizeGiB", size, DiskCategories.DataDiskSize(size, category, disk.PerformanceLevel));
    }

    private static void CheckCategory(string path, DiskSettings disk, Problems problems)
    {
        var category = disk.Category ?? Category;
        var unknown = Rules.OneOf(Categories)(category);
        problems.Note($"{path}.category", category, unknown is not null
            ? unknown with { Hint = $"leave it out for {Category}" }
            : (string.IsNullOrEmpty(disk.SnapshotId) ? null : DiskCategories.FromSnapshot(category)));
        if (disk.PerformanceLevel is not { } level) return;
        problems.Note($"{path}.performanceLevel", level, Rules.OneOf(PerformanceLevels)(level)
            ?? (problems.Has($"{path}.category") ? null : DiskCategories.Level(level, category)));
    }
}
