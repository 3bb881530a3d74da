using Infra.Inventory.Records;
using Infra.Migration.Plans;

namespace Infra.Migration.Planning;

/// <summary>Makes plans of conversions. It calls nothing and knows no clock: the same inventory and wishes give the same
/// plan to the byte.</summary>
public static class Planner
{
    /// <summary>What becomes of each disk that is asked for, and how.</summary>
    /// <exception cref="PlanningException">No plan can be made of the wishes.</exception>
    public static MigrationPlan Plan(RegionInventory inventory, Wishes wishes)
    {
        var index = new InventoryIndex(inventory);
        WishRules.Check(wishes, index);
        var cases = DiskChoice.Of(index, wishes);
        var judge = new DiskJudge(index);
        List<PlannedDisk> disks = [.. cases.Select(judge.Judge)];
        var converted = cases.Zip(disks).Where(pair => pair.Second.Decision == DiskDecision.Convert)
            .Select(pair => pair.First).ToList();

        var draft = PlanWriter.Write(index, wishes, disks, converted, PlanIdentity.Placeholder);
        return PlanWriter.Write(index, wishes, disks, converted, PlanFile.IdOf(draft));
    }
}
