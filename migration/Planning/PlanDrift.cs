using System.Globalization;
using Infra.Inventory.Records;
using Infra.Migration.Plans;

namespace Infra.Migration.Planning;

/// <summary>Whether a plan still fits what is there: an inventory grows old, and disks change.</summary>
public static class PlanDrift
{
    /// <summary>What has changed since the plan was made, a sentence each; empty for nothing.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="now">A later inventory.</param>
    public static IReadOnlyList<string> Of(MigrationPlan plan, RegionInventory now)
    {
        if (plan.AccountId != now.AccountId && plan.AccountId.Length > 0 && now.AccountId.Length > 0)
            return [$"The plan is for the account {plan.AccountId}; the inventory is of {now.AccountId}."];
        if (plan.Region != now.Region) return [$"The plan is for {plan.Region}; the inventory is of {now.Region}."];

        var disks = now.Disks.ToDictionary(disk => disk.Id, StringComparer.Ordinal);
        var instances = now.Instances.ToDictionary(instance => instance.Id, StringComparer.Ordinal);
        return
        [
            .. plan.Disks.Where(disk => disk.Decision == DiskDecision.Convert)
                .SelectMany(disk => OfDisk(disk.Source, disks.GetValueOrDefault(disk.Source.Id))),
            .. plan.Units.Where(unit => unit.InstanceId is not null)
                .SelectMany(unit => OfInstance(unit, instances.GetValueOrDefault(unit.InstanceId!))),
        ];
    }

    private static IEnumerable<string> OfDisk(DiskRecord then, DiskRecord? now)
    {
        if (now is null)
        {
            yield return $"The disk {then.Id} is gone.";
            yield break;
        }

        (string Name, object? Then, object? Now)[] facts =
        [
            ("encryption", then.KmsKeyId ?? (then.Encrypted ? "encrypted" : "none"),
                now.KmsKeyId ?? (now.Encrypted ? "encrypted" : "none")),
            ("status", then.Status, now.Status), ("instance", then.InstanceId, now.InstanceId),
            ("device", then.Device, now.Device), ("category", then.Category, now.Category),
            ("performance level", then.PerformanceLevel, now.PerformanceLevel), ("size", then.SizeGiB, now.SizeGiB),
            ("name", then.Name, now.Name), ("description", then.Description, now.Description),
            ("provisioned IOPS", then.ProvisionedIops, now.ProvisionedIops),
            ("bursting", then.BurstingEnabled, now.BurstingEnabled),
            ("deletion with its instance", then.DeleteWithInstance, now.DeleteWithInstance),
            ("deletion of automatic snapshots", then.DeleteAutoSnapshot, now.DeleteAutoSnapshot),
            ("switch of automatic snapshots", then.EnableAutoSnapshot, now.EnableAutoSnapshot),
            ("snapshot policy", then.SnapshotPolicyId, now.SnapshotPolicyId),
            ("resource group", then.ResourceGroupId, now.ResourceGroupId),
            ("list of tags", Text(then.Tags), Text(now.Tags)),
        ];
        foreach (var (name, before, after) in facts)
            if (!Equals(before, after))
                yield return $"The {name} of the disk {then.Id} was {Shown(before)} and is {Shown(after)}.";
    }

    private static IEnumerable<string> OfInstance(PlannedUnit unit, InstanceRecord? now)
    {
        if (now is null) yield return $"The instance {unit.InstanceId} is gone.";
        else if (now.Status != (unit.WasRunning ? "Running" : "Stopped"))
            yield return $"The instance {now.Id} was {(unit.WasRunning ? "Running" : "Stopped")} and is {now.Status}.";
    }

    private static string Text(IReadOnlyDictionary<string, string> tags) => string.Join(", ",
        tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => $"{tag.Key}={tag.Value}"));

    private static string Shown(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text
        ? text : "nothing";
}
