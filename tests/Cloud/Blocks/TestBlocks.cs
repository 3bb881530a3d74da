using System.Text;
using Infra.Cloud;
using Infra.Cloud.Blocks;

namespace Infra.Tests.Cloud.Blocks;

/// <summary>Short names for disks with bytes in tests.</summary>
internal static class TestBlocks
{
    public static readonly byte[] Text = Encoding.UTF8.GetBytes("what nobody may lose");

    /// <summary>A disk that is in use by an instance that runs.</summary>
    public static string AttachedDisk(this CloudClient client, string instance, params (string, string?)[] parameters)
    {
        var disk = client.CreateDisk(parameters);
        client.Wait(TimeSpan.FromSeconds(10));
        client.Attach(instance, disk);
        return disk;
    }

    public static void Attach(this CloudClient client, string instance, string disk)
    {
        client.Call("Ecs", "AttachDisk", ("InstanceId", instance), ("DiskId", disk));
        client.Wait(TimeSpan.FromSeconds(10));
        client.Disk(disk); // writes without a time come at the latest call
    }

    public static void Detach(this CloudClient client, string instance, string disk)
    {
        client.Call("Ecs", "DetachDisk", ("InstanceId", instance), ("DiskId", disk));
        client.Wait(TimeSpan.FromMinutes(2));
    }

    public static void Start(this CloudClient client, string instance)
    {
        client.Call("Ecs", "StartInstance", ("InstanceId", instance));
        client.Wait(TimeSpan.FromMinutes(1));
    }

    /// <summary>A snapshot that is accomplished.</summary>
    public static string SnapshotOf(this CloudClient client, string disk)
    {
        var snapshot = client.Call("Ecs", "CreateSnapshot", ("DiskId", disk)).Text("SnapshotId");
        client.Wait(TimeSpan.FromDays(1));
        return snapshot;
    }

    public static string CopySnapshot(
        this CloudClient client, string snapshot, string? key, string region = TestCloud.Region)
    {
        var copy = client.Call("Ecs", "CopySnapshot", ("SnapshotId", snapshot), ("DestinationRegionId", region),
            ("DestinationSnapshotName", "copy"), ("DestinationSnapshotDescription", "copy"),
            ("Encrypted", key is null ? null : "true"), ("KMSKeyId", key)).Text("SnapshotId");
        client.Wait(TimeSpan.FromDays(1));
        return copy;
    }

    /// <summary>A disk made from a snapshot.</summary>
    public static string DiskFrom(this CloudClient client, string snapshot, string? key = null)
    {
        var disk = client.CreateDisk(("SnapshotId", snapshot), ("DiskCategory", "cloud_essd"),
            ("Encrypted", key is null ? null : "true"), ("KMSKeyId", key));
        client.Wait(TimeSpan.FromSeconds(10));
        return disk;
    }

    public static (string, string?)[] Encrypted(string key) =>
        [("Size", "40"), ("DiskCategory", "cloud_essd"), ("Encrypted", "true"), ("KMSKeyId", key)];

    public static string ReadText(this DiskBlocks blocks, string id, long offset = 0) =>
        Encoding.UTF8.GetString(blocks.Read(id, offset, Text.Length));

    public static BlockFault Fault(Action access) => Assert.Throws<BlockException>(access).Fault;

    /// <summary>A key is scheduled for deletion, and its window ends.</summary>
    public static void Purge(this CloudClient client, CloudAccount account, string key)
    {
        client.Call("Kms", "ScheduleKeyDeletion", ("KeyId", key), ("PendingWindowInDays", "7"));
        client.Wait(TimeSpan.FromDays(8));
        account.Commit(client.Now);
    }
}
