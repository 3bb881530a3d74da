using System.Collections.Immutable;
using Infra.Inventory.Records;
using Infra.Migration.Planning;
using Infra.Migration.Plans;
using Pulumi;

namespace Infra.Migration;

/// <summary>Which disks a conversion means, as wishes for the planner.</summary>
/// <param name="Wishes">The wishes, without the key.</param>
internal sealed record ConversionChoice(Output<Wishes> Wishes)
{
    /// <summary>Wishes for the system disk of an instance.</summary>
    public static Wishes SystemDiskOf(string instanceId, Route route) => new()
    {
        InstanceIds = [instanceId],
        Kinds = DiskKinds.System,
        SystemRoute = route,
    };

    /// <summary>The instances that the wished disks are on.</summary>
    public static ImmutableArray<string> InstancesOf(ImmutableArray<DiskRecord> disks, Wishes wishes) =>
    [
        .. disks.Where(disk => wishes.DiskIds.Contains(disk.Id, StringComparer.Ordinal)).Select(disk => disk.InstanceId)
            .OfType<string>().Concat(wishes.InstanceIds).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
