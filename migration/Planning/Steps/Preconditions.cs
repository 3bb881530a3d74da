using Infra.Migration.Plans;
using static System.Globalization.CultureInfo;

namespace Infra.Migration.Planning.Steps;

/// <summary>What must still be as the inventory had it when a unit begins.</summary>
internal static class Preconditions
{
    public static IEnumerable<PlannedCheck> Of(UnitContext unit)
    {
        foreach (var look in Looks.Keys(unit)) yield return look;

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
