using Infra.Disks;
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
        CheckKey(path, disk, settings, problems);
        CheckZone(path, disk, settings, problems);
        CheckSize(path, disk, problems);
    }

    private static void CheckKey(string path, DiskSettings disk, ProgramSettings settings, Problems problems)
    {
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
        var names = settings.Keys.Select(key => key.Name).ToList();
        var index = names.IndexOf(name);
        if (index < 0)
        {
            problems.Note($"{path}.key", name, new("be the name of a key in atrest:keys",
                names.Count == 0 ? "add the key there" : $"there are {string.Join(", ", names)}"));
            return;
        }

        var spec = settings.Keys[index].KeySpec ?? CustomerKeyDefaults.KeySpec;
        var specPath = SettingsReader.Path($"keys[{index}].keySpec");
        if (CustomerKeyDefaults.IsSymmetric(spec) || problems.Has(specPath)) return;
        problems.Note($"{path}.key", name, new(
            $"be a symmetric key; this one is {spec}, and ECS cannot encrypt disks with it",
            $"set {specPath} to {CustomerKeyDefaults.KeySpec}, or name another key"));
    }

    private static void CheckZone(string path, DiskSettings disk, ProgramSettings settings, Problems problems)
    {
        if (disk.ZoneId is { } zoneId)
            SettingsRules.CheckZone($"{path}.zoneId", zoneId, settings, problems);
        else if (settings.ZoneId.Length == 0)
            problems.Note($"{path}.zoneId", null, new("be given", "or set a zone for all disks with atrest:zoneId"));
    }

    private static void CheckSize(string path, DiskSettings disk, Problems problems)
    {
        var category = disk.Category ?? Category;
        problems.Note($"{path}.category", category, Rules.OneOf(Categories)(category));
        if (disk.SnapshotId is not null && !problems.Has($"{path}.category"))
            problems.Note($"{path}.category", category, EncryptedDiskRules.FromSnapshot(category));
        if (disk.PerformanceLevel is { } level)
        {
            problems.Note($"{path}.performanceLevel", level,
                Rules.OneOf(PerformanceLevels)(level) ?? EncryptedDiskRules.Level(level, category));
        }

        if (disk.SizeGiB is { } size)
            problems.Note($"{path}.sizeGiB", size, EncryptedDiskRules.Size(size, category, disk.PerformanceLevel));
        else if (disk.SnapshotId is null && !problems.Has($"{path}.sizeGiB"))
            problems.Note($"{path}.sizeGiB", null, EncryptedDiskRules.SizeOfEmptyDisk);
    }
}
