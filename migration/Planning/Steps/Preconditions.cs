using Infra.Migration.Plans;
using static System.Globalization.CultureInfo;

namespace Infra.Migration.Planning.Steps;

/// <summary>What must still be as the inventory had it when a unit begins.</summary>
internal static class Preconditions
{
    public static IEnumerable<PlannedCheck> Of(UnitContext unit)
    {
        foreach (var key in unit.Disks.Select(one => one.Key?.Id).OfType<string>().Distinct()
                     .Order(StringComparer.Ordinal))
            yield return new(
                new("Kms", "2016-01-20", "DescribeKey")
                {
                    Parameters = new SortedDictionary<string, PlannedValue>(StringComparer.Ordinal)
                    {
                        ["KeyId"] = key,
                        ["RegionId"] = unit.Region,
                    },
                },
                [new("KeyMetadata.KeyState", ["Enabled"])])
            {
                Title = $"The key {key} is Enabled",
            };

        if (unit.Instance is { } instance)
            yield return Looks.Instance(
                unit.Region, instance.Id, $"{instance.Id} is {instance.Status}, as it was", instance.Status);
        foreach (var one in unit.Disks) yield return Disk(unit, one);
    }

    private static PlannedCheck Disk(UnitContext unit, DiskCase one)
    {
        var disk = one.Disk;
        var conditions = new List<(string, PlannedValue?[])>
        {
            ("Status", [disk.Status]),
            ("InstanceId", disk.InstanceId is { } instance ? [instance] : ["", null]),
            ("Size", [disk.SizeGiB.ToString(InvariantCulture)]),
            ("Encrypted", [disk.Encrypted ? "true" : "false"]),
        };
        if (disk.Device is { Length: > 0 } device && disk.InstanceId is not null) conditions.Add(("Device", [device]));
        if (disk.KmsKeyId is { Length: > 0 } key) conditions.Add(("KMSKeyId", [key]));
        return Looks.Disk(unit.Region, disk.Id, $"{disk.Id} is as it was", [.. conditions]);
    }
}
