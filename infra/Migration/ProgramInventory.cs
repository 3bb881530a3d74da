using System.Collections.Immutable;
using Infra.Inventory.Records;
using Infra.Migration.Planning;
using Pulumi;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Ecs.Outputs;
using Pulumi.AliCloud.Kms;

namespace Infra.Migration;

/// <summary>What the account has, as the provider's look-ups tell it to a program, in the records that plans are made
/// from.</summary>
/// <remarks>The look-up of disks asks for those with automatic snapshots unless it is told otherwise, so it is made
/// twice. It tells neither provisioned IOPS nor bursting nor serial numbers. That of instances leaves tags out that
/// begin with acs:, so that a member of a scaling group shows only if ACK made it. None tells quotas.</remarks>
internal static class ProgramInventory
{
    /// <summary>The first moment there is: a program has no clock. Attempts are told apart by seconds after
    /// it.</summary>
    private static readonly DateTimeOffset s_noTime = DateTimeOffset.UnixEpoch;

    /// <summary>All disks of the region.</summary>
    public static Output<ImmutableArray<DiskRecord>> Disks(ComponentResource owner) => Found(owner, _ => { });

    /// <summary>The disks with these identifiers.</summary>
    public static Output<ImmutableArray<DiskRecord>> Disks(ComponentResource owner, Output<ImmutableArray<string>> ids) =>
        Found(owner, args => args.Ids = ids);

    /// <summary>The disks of an instance.</summary>
    public static Output<ImmutableArray<DiskRecord>> DisksOf(ComponentResource owner, Output<string> instanceId) =>
        Found(owner, args => args.InstanceId = instanceId);

    /// <summary>The disks with these identifiers, and those that an earlier conversion made of them.</summary>
    public static Output<ImmutableArray<DiskRecord>> DisksAndSuccessors(
        ComponentResource owner, Output<ImmutableArray<string>> ids)
    {
        var successors = ids.Apply(given => Output.All(given.Select(id => Found(owner, args => args.Tags[PlanTags.Source] = id))));
        return Output.Tuple(Disks(owner, ids), successors)
            .Apply(found => found.Item2.Aggregate(found.Item1.AsEnumerable(), (all, one) => all.Concat(one))
                .DistinctBy(disk => disk.Id, StringComparer.Ordinal).OrderBy(disk => disk.Id, StringComparer.Ordinal).ToImmutableArray());
    }

    private static Output<ImmutableArray<DiskRecord>> Found(ComponentResource owner, Action<GetEcsDisksInvokeArgs> filter)
    {
        return Output.Tuple(Look(isSnapshotted: true), Look(isSnapshotted: false))
            .Apply(found => found.Item1.Disks.Concat(found.Item2.Disks)
                .DistinctBy(disk => disk.DiskId, StringComparer.Ordinal)
                .OrderBy(disk => disk.DiskId, StringComparer.Ordinal).Select(InventoryRecords.Disk).ToImmutableArray());

        Output<GetEcsDisksResult> Look(bool isSnapshotted)
        {
            var args = new GetEcsDisksInvokeArgs { EnableAutoSnapshot = isSnapshotted };
            filter(args);
            return GetEcsDisks.Invoke(args, new InvokeOptions { Parent = owner });
        }
    }

    /// <summary>The inventory that a plan for some instances, or disks of none, needs.</summary>
    /// <param name="owner">Who asks.</param>
    /// <param name="disks">All disks.</param>
    /// <param name="instanceIds">The instances; none for a disk of none.</param>
    /// <param name="keyId">The key; null for the service key.</param>
    /// <param name="attempt">The how manieth attempt it is.</param>
    public static Output<RegionInventory> Of(ComponentResource owner, Output<ImmutableArray<DiskRecord>> disks,
        Output<ImmutableArray<string>> instanceIds, Input<string>? keyId, int attempt)
    {
        var options = new InvokeOptions { Parent = owner };
        // No identifiers mean all: then one that nobody has is asked for.
        var instances = GetInstances.Invoke(
            new() { Ids = instanceIds.Apply(ids => ids.IsEmpty ? ["i-"] : ids) }, options);
        var running = GetEcsSnapshots.Invoke(new() { Status = "progressing" }, options);
        var keys = keyId is null
            ? Output.Create(ImmutableArray<Pulumi.AliCloud.Kms.Outputs.GetKeysKeyResult>.Empty)
            : GetKeys.Invoke(new() { Ids = { keyId }, EnableDetails = true }, options).Apply(found => found.Keys);
        return Output.Tuple(disks, instances, running, keys).Apply(found =>
        {
            var (all, machines, snapshots, ofKms) = found;
            return new RegionInventory("", RegionOf(machines.Instances, all), s_noTime.AddSeconds(attempt))
            {
                Disks = all,
                Instances = [.. machines.Instances.Select(InventoryRecords.Instance).OrderBy(one => one.Id, StringComparer.Ordinal)],
                Snapshots = [.. snapshots.Snapshots.Select(InventoryRecords.Snapshot).OrderBy(one => one.Id, StringComparer.Ordinal)],
                Keys = [.. ofKms.Select(InventoryRecords.Key)],
                Gaps = ["The provider's look-ups tell neither quotas nor provisioned IOPS nor bursting."],
            };
        });
    }

    private static string RegionOf(ImmutableArray<GetInstancesInstanceResult> instances, ImmutableArray<DiskRecord> disks) =>
        instances.Select(instance => instance.RegionId).FirstOrDefault(region => !string.IsNullOrEmpty(region))
        // A zone is named by its region and a letter: cn-hangzhou-h, us-west-1a.
        ?? disks.Select(disk => disk.Zone[..^1].TrimEnd('-')).FirstOrDefault() ?? "";
}
