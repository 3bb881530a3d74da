using System.Collections.Immutable;
using Infra.Inventory.Records;
using Infra.Migration.Oos;
using Infra.Migration.Planning;
using Infra.Migration.Plans;

namespace Infra.Migration;

/// <summary>What a component does about the disks that it is given: the template of the plan, or of a look where
/// nothing is to be done any more.</summary>
/// <param name="Template">The text of the template.</param>
/// <param name="Summary">What it does, in words.</param>
internal sealed record ConversionDecision(string Template, string Summary)
{
    private const string AutoPerformance = "cloud_auto";

    /// <summary>Decides.</summary>
    /// <param name="inventory">What there is.</param>
    /// <param name="wishes">What is wished; the disks by their ids, or the instances.</param>
    /// <param name="role">The role of OOS; null for none.</param>
    /// <exception cref="ConversionRefusedException">A disk cannot be converted, or not so.</exception>
    public static ConversionDecision Of(RegionInventory inventory, Wishes wishes, string? role)
    {
        var done = wishes.DiskIds.Select(id => (Old: id, New: Successor(inventory, id)))
            .Where(pair => pair.New is not null).ToImmutableArray();
        var open = wishes with { DiskIds = [.. wishes.DiskIds.Except(done.Select(pair => pair.Old), StringComparer.Ordinal)] };
        if (open.DiskIds.Count == 0 && open.InstanceIds.Count == 0)
            return Looking(inventory, done.Select(pair => pair.New!.Id), role);

        var plan = Planned(inventory, open);
        if (plan.Units is [var unit]) return new(Text(plan, unit, role), Words(plan, unit));
        if (plan.Units.Count == 0)
            return Looking(inventory, plan.Disks.Select(disk => disk.Source.Id).Concat(done.Select(pair => pair.New!.Id)), role);
        throw new ConversionRefusedException(["the disks must be of one instance, or one disk of none; got disks of "
            + $"{string.Join(", ", plan.Units.Select(one => one.Id))}. hint: declare a component for each"]);
    }

    private static MigrationPlan Planned(RegionInventory inventory, Wishes wishes)
    {
        MigrationPlan plan;
        try
        {
            plan = Planner.Plan(inventory, wishes);
        }
        catch (PlanningException error)
        {
            throw new ConversionRefusedException([.. error.Problems]);
        }

        var refused = plan.Disks.Where(disk => disk.Decision == DiskDecision.Refuse)
            .Select(disk => Refusal(disk.Source.Id, disk.Reason, disk.WayOut))
            .Concat(plan.Disks.Where(disk => disk.Decision == DiskDecision.Convert && disk.Source is { Category: AutoPerformance, IsSystem: false })
                .Select(disk => Refusal(disk.Source.Id, "It is an ESSD AutoPL disk, and the provider's look-up does not tell its "
                    + "provisioned IOPS and bursting, which would be lost.", "Convert it by a journaled run, which reads them.")))
            .ToList();
        return refused.Count == 0 ? plan : throw new ConversionRefusedException(refused);
    }

    private static string Text(MigrationPlan plan, PlannedUnit unit, string? role)
    {
        try
        {
            return OosTemplate.Of(plan, unit, role);
        }
        catch (OosTemplateException error)
        {
            throw new ConversionRefusedException([$"the plan cannot be a template of OOS: {error.Message}"]);
        }
    }

    private static ConversionDecision Looking(RegionInventory inventory, IEnumerable<string> disks, string? role)
    {
        var ids = disks.Order(StringComparer.Ordinal).ToImmutableArray();
        return new(OosTemplate.OfEncrypted(inventory.Region, ids, role), $"{string.Join(", ", ids)} are encrypted already");
    }

    /// <summary>The encrypted disk that was made of a disk by an earlier plan.</summary>
    private static DiskRecord? Successor(RegionInventory inventory, string id) => inventory.Disks.FirstOrDefault(disk =>
        disk.Encrypted && disk.Tags.GetValueOrDefault(PlanTags.Source) == id
        && inventory.Disks.FirstOrDefault(old => old.Id == id) is var source
        && (source is null || source.Tags.GetValueOrDefault(PlanTags.ReplacedBy) == disk.Id));

    private static string Refusal(string disk, string reason, string? wayOut) =>
        $"the disk {disk} cannot be converted: {reason}" + (wayOut is null ? "" : $" hint: {wayOut}");

    private static string Words(MigrationPlan plan, PlannedUnit unit) =>
        $"converts {string.Join(", ", unit.DiskIds)} ({unit.Id}) as plan {plan.Id}: {unit.Steps.Count} steps, "
        + (unit.Downtime > TimeSpan.Zero ? $"the instance stopped for about {Minutes(unit.Downtime)}" : "nothing is stopped");

    private static string Minutes(TimeSpan time) => $"{Math.Ceiling(time.TotalMinutes):0} minutes";
}
