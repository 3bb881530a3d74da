using Infra.Cloud;
using Infra.Cloud.Blocks;
using Infra.Tests.Cloud.Ecs;

namespace Infra.Tests.Cloud.Blocks;

/// <summary>Bytes go from disk to snapshot, to copy, to image, to disk.</summary>
public sealed class InheritedBytesTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;
    private readonly string _key;
    private readonly string _instance;

    public InheritedBytesTests()
    {
        _client = _account.Client();
        _client.CreateEcsRole();
        _key = _client.CreateKey();
        _instance = _client.RunInstance();
    }

    private DiskBlocks Blocks => _account.Blocks;

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Snapshot_HoldsWhatWasWrittenBefore_AndNothingAfter()
    {
        var disk = _client.AttachedDisk(_instance);
        Blocks.WriteAsGuest(disk, 0, TestBlocks.Text, _client.Now);
        var before = Blocks.Hash(disk);
        var snapshot = _client.Call("Ecs", "CreateSnapshot", ("DiskId", disk)).Text("SnapshotId");

        Blocks.WriteAsGuest(disk, 0, "later"u8.ToArray());
        _client.Wait(TimeSpan.FromDays(1));
        Blocks.WriteAsGuest(disk, 100_000, "much later"u8.ToArray(), _client.Now);

        Assert.Equal(before, Blocks.Hash(snapshot));
        Assert.Equal(TestBlocks.Text, Blocks.Read(_client.DiskFrom(snapshot), 0, TestBlocks.Text.Length));
    }

    [Fact]
    public void Snapshot_WhoseCallArrivesAfterALaterWrite_DoesNotHoldIt()
    {
        var disk = _client.AttachedDisk(_instance);
        Blocks.Write(disk, 0, "early"u8.ToArray(), _client.Now);
        var other = new CloudClient(_account, TestCloud.Region, "other", _client.Now.AddMinutes(1));
        Blocks.Write(disk, 0, "later"u8.ToArray(), other.Now.AddMinutes(1));

        var snapshot = other.Call("Ecs", "CreateSnapshot", ("DiskId", disk)).Text("SnapshotId");

        Assert.Equal("early"u8.ToArray(), Blocks.Read(snapshot, 0, 5));
        Assert.Equal("later"u8.ToArray(), Blocks.Read(disk, 0, 5));
    }

    [Fact]
    public void Chain_OfSnapshots_KeepsEachState_WhicheverIsDeleted()
    {
        var disk = _client.AttachedDisk(_instance, TestBlocks.Encrypted(_key));
        var snapshots = new List<string>();
        for (byte state = 1; state <= 4; state++)
        {
            Blocks.Write(disk, 0, Enumerable.Repeat(state, 8192).ToArray(), _client.Now);
            snapshots.Add(_client.SnapshotOf(disk));
        }

        foreach (var deleted in new[] { 2, 0 })
            _client.Call("Ecs", "DeleteSnapshot", ("SnapshotId", snapshots[deleted]));
        _account.Commit(_client.Now);

        Assert.Equal([2, 4], [.. Blocks.Read(snapshots[1], 0, 1), .. Blocks.Read(snapshots[3], 8191, 1)]);
        Assert.Equal(4, Blocks.HeldBlocks);
    }

    [Fact]
    public void Snapshot_OutlivesItsDisk_AndTheDiskMadeFromItOutlivesBoth()
    {
        var disk = _client.AttachedDisk(_instance);
        Blocks.Write(disk, 0, TestBlocks.Text, _client.Now);
        var snapshot = _client.SnapshotOf(disk);
        _client.Detach(_instance, disk);
        _client.Call("Ecs", "DeleteDisk", ("DiskId", disk));
        _account.Commit(_client.Now);
        var made = _client.DiskFrom(snapshot);
        _client.Call("Ecs", "DeleteSnapshot", ("SnapshotId", snapshot), ("Force", "true"));

        _account.Commit(_client.Now);

        Assert.Equal(TestBlocks.Text, Blocks.Read(made, 0, TestBlocks.Text.Length));
        Assert.Equal(1, Blocks.HeldBlocks);
    }

    [Fact]
    public void DisksOfOneSnapshot_DoNotSeeEachOthersWrites()
    {
        var disk = _client.AttachedDisk(_instance);
        Blocks.Write(disk, 0, TestBlocks.Text, _client.Now);
        var snapshot = _client.SnapshotOf(disk);
        var (one, other) = (_client.DiskFrom(snapshot), _client.DiskFrom(snapshot));

        Blocks.Write(one, 0, "ONE"u8.ToArray());
        Blocks.Write(disk, 0, "OLD"u8.ToArray());

        string[] ids = [one, other, snapshot, disk];
        Assert.Equal(["ONE", "wha", "wha", "OLD"], ids.Select(id => Blocks.ReadText(id)[..3]));
    }

    [Fact]
    public void EncryptedCopy_HoldsTheSameBytes_AndNeedsNothingOfItsSource()
    {
        var other = _client.CreateKey();
        var disk = _client.AttachedDisk(_instance, TestBlocks.Encrypted(_key));
        Blocks.Write(disk, 0, TestBlocks.Text, _client.Now);
        var hash = Blocks.Hash(disk);
        var copy = _client.CopySnapshot(_client.SnapshotOf(disk), other);

        _client.Purge(_account, _key);

        Assert.Equal(hash, Blocks.Hash(copy));
        Assert.Equal(TestBlocks.Text, Blocks.Read(_client.DiskFrom(copy), 0, TestBlocks.Text.Length));
        Assert.Equal(BlockFault.Unreadable, TestBlocks.Fault(() => Blocks.Read(disk, 0, 1)));
    }

    [Fact]
    public void Copy_IntoAnotherRegion_IsEncryptedWithAKeyOfThatRegion()
    {
        const string Beijing = "cn-beijing";
        var there = _account.Client("there", Beijing).CreateKey();
        var disk = _client.AttachedDisk(_instance);
        Blocks.Write(disk, 0, TestBlocks.Text, _client.Now);
        var snapshot = _client.SnapshotOf(disk);

        var plain = _client.CopySnapshot(snapshot, key: null, Beijing);
        var encrypted = _client.CopySnapshot(snapshot, there, Beijing);

        Assert.Equal(Blocks.Hash(disk), Blocks.Hash(plain));
        Assert.Equal(Blocks.Hash(disk), Blocks.Hash(encrypted));
        Assert.Equal(2, Blocks.HeldBlocks);
    }

    [Fact]
    public void DiskMadeEncrypted_FromAPlainSnapshot_IsEncryptedAnew()
    {
        var disk = _client.AttachedDisk(_instance);
        Blocks.Write(disk, 12_345, TestBlocks.Text, _client.Now);
        var made = _client.DiskFrom(_client.SnapshotOf(disk), _key);

        _client.Call("Kms", "DisableKey", ("KeyId", _key));

        Assert.Equal(BlockFault.Unreadable, TestBlocks.Fault(() => Blocks.Hash(made)));
        Assert.Equal(TestBlocks.Text, Blocks.Read(disk, 12_345, TestBlocks.Text.Length));
    }

    [Fact]
    public void DiskWithAnotherKey_FromASnapshotWhoseKeyIsDisabled_IsRefused()
    {
        var disk = _client.AttachedDisk(_instance, TestBlocks.Encrypted(_key));
        Blocks.Write(disk, 0, TestBlocks.Text, _client.Now);
        var snapshot = _client.SnapshotOf(disk);
        var other = _client.CreateKey();
        _client.Call("Kms", "DisableKey", ("KeyId", _key));

        var refusal = _client.Refusal("Ecs", "CreateDisk", ("ZoneId", TestCloud.Zone), ("SnapshotId", snapshot),
            ("DiskCategory", "cloud_essd"), ("Encrypted", "true"), ("KMSKeyId", other));

        Assert.Equal((403, "InvalidParameter.KMSKeyId.CMKNotEnabled"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Image_CarriesTheBytesOfAllDisks_ThroughAnEncryptedCopy_IntoInstances()
    {
        var data = _client.AttachedDisk(_instance);
        var system = _client.SystemDisk(_instance).Text("DiskId");
        Blocks.WriteAsGuest(system, 0, "system"u8.ToArray(), _client.Now);
        Blocks.WriteAsGuest(data, 0, "data"u8.ToArray(), _client.Now);
        var image = _client.Call("Ecs", "CreateImage", ("InstanceId", _instance)).Text("ImageId");
        Blocks.WriteAsGuest(system, 0, "LATER!"u8.ToArray());
        _client.Wait(TimeSpan.FromDays(1));
        var copy = _client.CopyImage(image, ("Encrypted", "true"), ("KMSKeyId", _key));
        _client.Wait(TestEcs.CopyTime);

        var made = _client.RunInstance(("ImageId", copy));

        var disks = _client.Call("Ecs", "DescribeDisks", ("InstanceId", made))["Disks"]!["Disk"]!.AsArray()
            .ToDictionary(disk => disk!.Text("Type"), disk => disk!.Text("DiskId"));
        Assert.Equal("system"u8.ToArray(), Blocks.ReadAsGuest(disks["system"], 0, 6, _client.Now));
        Assert.Equal("data"u8.ToArray(), Blocks.ReadAsGuest(disks["data"], 0, 4, _client.Now));
        Assert.All(disks.Values, disk => Assert.Equal(_key, _client.Disk(disk).Text("KMSKeyId")));
    }

    [Fact]
    public void ReplacedSystemDisk_HasTheBytesOfTheImage_AndWhatCameLaterIsLost()
    {
        var old = _client.SystemDisk(_instance).Text("DiskId");
        Blocks.WriteAsGuest(old, 0, "kept"u8.ToArray(), _client.Now);
        var image = _client.Call("Ecs", "CreateImage", ("InstanceId", _instance)).Text("ImageId");
        _client.Wait(TimeSpan.FromDays(1));
        Blocks.WriteAsGuest(old, 4, " and lost"u8.ToArray(), _client.Now);
        _client.Stop(_instance);

        var disk = _client.Call("Ecs", "ReplaceSystemDisk", ("InstanceId", _instance), ("ImageId", image)).Text("DiskId");

        Assert.Equal("kept\0\0\0\0\0"u8.ToArray(), Blocks.Read(disk, 0, 9));
        Assert.Equal(BlockFault.NotFound, TestBlocks.Fault(() => Blocks.Read(old, 0, 1)));
    }

    [Fact]
    public void Image_WhoseSnapshotWasDeletedByForce_StillHasItsBytes()
    {
        Blocks.WriteAsGuest(_client.SystemDisk(_instance).Text("DiskId"), 0, TestBlocks.Text, _client.Now);
        var image = _client.Call("Ecs", "CreateImage", ("InstanceId", _instance)).Text("ImageId");
        _client.Wait(TimeSpan.FromDays(1));
        var snapshot = _client.Image(image)["DiskDeviceMappings"]!["DiskDeviceMapping"]![0]!.Text("SnapshotId");
        _client.Call("Ecs", "DeleteSnapshot", ("SnapshotId", snapshot), ("Force", "true"));
        _account.Commit(_client.Now);

        var made = _client.RunInstance(("ImageId", image));

        var disk = _client.SystemDisk(made).Text("DiskId");
        Assert.Equal(TestBlocks.Text, Blocks.ReadAsGuest(disk, 0, TestBlocks.Text.Length, _client.Now));
    }
}
