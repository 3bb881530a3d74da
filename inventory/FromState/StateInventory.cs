using Infra.Inventory.Records;

namespace Infra.Inventory.FromState;

/// <summary>The inventory that the state of a stack tells of, without an account.</summary>
/// <remarks>A state knows what its stack manages, as it was when the state was written. What it cannot know is in the
/// gaps; a conversion is planned on an account, not on a state.</remarks>
public static class StateInventory
{
    /// <summary>What every state leaves open.</summary>
    public const string Limits = "a state shows what its stack manages, as it was when the state was written; it does not tell of "
        + "locks, of progress, of when a disk was attached, and of data disks that were made with their instance";

    private static readonly string[] DiskTypes = ["alicloud:ecs/ecsDisk:EcsDisk", "alicloud:ecs/disk:Disk"];
    private static readonly string[] AttachmentTypes =
        ["alicloud:ecs/ecsDiskAttachment:EcsDiskAttachment", "alicloud:ecs/diskAttachment:DiskAttachment"];
    private static readonly string[] SnapshotTypes = ["alicloud:ecs/ecsSnapshot:EcsSnapshot", "alicloud:ecs/snapshot:Snapshot"];
    private static readonly string[] CopyTypes = ["alicloud:ecs/imageCopy:ImageCopy", "alicloud:ecs/copyImage:CopyImage"];

    /// <summary>Reads what <c>pulumi stack export</c> and <c>atrest stack export</c> write.</summary>
    /// <exception cref="FormatException">It is no stack export, or one of another version than 3.</exception>
    public static RegionInventory Read(ReadOnlySpan<byte> export)
    {
        var (entries, writtenAt, region) = StateReader.Read(export);
        IEnumerable<StateEntry> OfTypes(params string[] types) => entries.Where(entry => types.Contains(entry.Type));

        // The last one wins where two attach one disk; a disk is on one instance at a time.
        var attachments = OfTypes(AttachmentTypes).GroupBy(one => one.Text("diskId"), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
        var instances = OfTypes("alicloud:ecs/instance:Instance").ToList();
        var disks = OfTypes(DiskTypes).Select(disk => StateRecords.Disk(disk, attachments.GetValueOrDefault(disk.Id)))
            .Concat(instances.Select(StateRecords.SystemDisk).OfType<DiskRecord>())
            .DistinctBy(disk => disk.Id).ToDictionary(disk => disk.Id, StringComparer.Ordinal);
        var aliases = OfTypes("alicloud:kms/alias:Alias").ToLookup(alias => alias.Text("keyId"), alias => alias.Text("aliasName"));
        var keys = OfTypes("alicloud:kms/key:Key").Select(key => StateRecords.Key(key, aliases[key.Id]));
        var isDefault = OfTypes("alicloud:ecs/diskEncryptionByDefault:DiskEncryptionByDefault").FirstOrDefault();

        var inventory = new RegionInventory("", region, writtenAt)
        {
            Disks = Sorted(disks.Values, disk => disk.Id),
            Instances = Sorted(instances.Select(StateRecords.Instance), instance => instance.Id),
            Snapshots = Sorted(OfTypes(SnapshotTypes).Select(one => StateRecords.Snapshot(
                one, disks.GetValueOrDefault(one.Text("diskId")))), snapshot => snapshot.Id),
            Images = Sorted(OfTypes("alicloud:ecs/image:Image").Select(one => StateRecords.Image(one, isCopy: false))
                .Concat(OfTypes(CopyTypes).Select(one => StateRecords.Image(one, isCopy: true))), image => image.Id),
            Keys = Sorted(keys, key => key.Id),
            EncryptsByDefault = isDefault?.Truth("encrypted"),
            DefaultKeyId = OfTypes("alicloud:ecs/diskDefaultKmsKey:DiskDefaultKmsKey").FirstOrDefault()?.TextOrNull("kmsKeyId"),
            Gaps = [.. Gaps(entries, instances, disks)],
        };
        // acs:kms:REGION:ACCOUNT:key/ID
        return inventory.Keys.Select(key => key.Arn.Split(':')).FirstOrDefault(arn => arn.Length > 4) is { } arn
            ? inventory with { AccountId = arn[3], Region = region.Length > 0 ? region : arn[2] } : inventory;
    }

    private static IEnumerable<string> Gaps(
        List<StateEntry> entries, List<StateEntry> instances, Dictionary<string, DiskRecord> disks)
    {
        yield return Limits;
        foreach (var instance in instances.Where(one => one.TextOrNull("systemDiskId") is null))
            yield return $"the system disk of instance {instance.Id} is not named in the state";
        foreach (var snapshot in entries.Where(one => SnapshotTypes.Contains(one.Type) && !disks.ContainsKey(one.Text("diskId"))))
            yield return $"whether snapshot {snapshot.Id} is encrypted is not known: its disk is not in the state";
        var secrets = entries.Sum(entry => entry.Secrets);
        if (secrets > 0) yield return $"{secrets} values are secrets in the state and were not read";
    }

    private static List<T> Sorted<T>(IEnumerable<T> records, Func<T, string> id) =>
        [.. records.DistinctBy(id).OrderBy(id, StringComparer.Ordinal)];
}
