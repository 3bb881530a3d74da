using Infra.Migration.Plans;

namespace Infra.Migration.Planning;

/// <summary>Puts a plan together once every disk is decided about.</summary>
internal static class PlanWriter
{
    public static MigrationPlan Write(
        InventoryIndex index, Wishes wishes, IReadOnlyList<PlannedDisk> disks, IReadOnlyList<DiskCase> converted,
        string id)
    {
        var inventory = index.Inventory;
        List<PlannedUnit> units =
        [
            .. converted.GroupBy(one => one.Instance?.Id ?? one.Disk.Id, StringComparer.Ordinal)
                .OrderBy(unit => unit.Key, StringComparer.Ordinal)
                .Select(unit => UnitPlanner.Plan(new(id, index, wishes, unit.First().Instance,
                    [.. unit.OrderBy(one => one.Disk.Device?.Length ?? 0)
                        .ThenBy(one => one.Disk.Device, StringComparer.Ordinal)])))
        ];
        return new(inventory.AccountId, inventory.Region, inventory.TakenAt)
        {
            Id = id,
            Disks = disks,
            Units = units,
            Concurrency = wishes.Concurrency,
            MaxErrors = wishes.MaxErrors,
            Windows = [.. wishes.Windows.OrderBy(window => window.From)],
            Estimate = Estimates.Of(units, wishes, inventory.Quotas.ConcurrentImageCopies),
            Warnings = [.. PlanWarnings.Of(index, wishes, converted)],
        };
    }
}
