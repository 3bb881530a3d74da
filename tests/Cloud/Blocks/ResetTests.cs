using Infra.Cloud;
using Infra.Cloud.Blocks;
using Infra.Tests.Cloud.Ecs;

namespace Infra.Tests.Cloud.Blocks;

/// <summary>Disks that go back to a snapshot, or to what they were made from.</summary>
public sealed class ResetTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;
    private readonly string _instance;
    private readonly string _disk;

    public ResetTests()
    {
        _client = _account.Client();
        _client.CreateEcsRole();
        _instance = _client.RunInstance();
        _disk = _client.AttachedDisk(_instance);
    }

    private DiskBlocks Blocks => _account.Blocks;

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Reset_GivesBackWhatTheSnapshotHolds_AndTheSnapshotStays()
    {
        Blocks.Write(_disk, 0, TestBlocks.Text, _client.Now);
        var snapshot = _client.SnapshotOf(_disk);
        Blocks.Write(_disk, 0, new byte[100_000], _client.Now);
        Blocks.Write(_disk, 50_000, TestBlocks.Text, _client.Now);
        _client.Stop(_instance);

        _client.Call("Ecs", "ResetDisk", ("DiskId", _disk), ("SnapshotId", snapshot));
        Blocks.Write(_disk, 5, "!"u8.ToArray());
        _account.Commit(_client.Now);

        Assert.Equal("what !obody may lose", Blocks.ReadText(_disk));
        Assert.Equal(new byte[20], Blocks.Read(_disk, 50_000, 20));
        Assert.Equal("what nobody may lose", Blocks.ReadText(snapshot));
    }

    [Fact]
    public void Reset_ToASnapshotFromBeforeTheFirstByte_GivesAnEmptyDisk()
    {
        var snapshot = _client.SnapshotOf(_disk);
        Blocks.Write(_disk, 0, TestBlocks.Text, _client.Now);
        _client.Stop(_instance);

        _client.Call("Ecs", "ResetDisk", ("DiskId", _disk), ("SnapshotId", snapshot));

        Assert.Equal(Blocks.Hash(snapshot), Blocks.Hash(_disk));
    }

    [Fact]
    public void Reset_ThatCannotBe_IsRefused_AndNothingChanges()
    {
        Blocks.Write(_disk, 0, TestBlocks.Text, _client.Now);
        var (snapshot, other) = (_client.SnapshotOf(_disk), _client.AttachedDisk(_instance));
        string Refused(string disk, string from) =>
            _client.Refusal("Ecs", "ResetDisk", ("DiskId", disk), ("SnapshotId", from)).Code;

        var running = Refused(_disk, snapshot);
        _client.Stop(_instance);
        var mismatch = Refused(other, snapshot);
        var copy = Refused(_disk, _client.CopySnapshot(snapshot, _client.CreateKey()));
        var unknown = Refused(_disk, "s-unknown");
        var young = _client.Call("Ecs", "CreateSnapshot", ("DiskId", _disk)).Text("SnapshotId");
        var unfinished = (Refused(_disk, young), Refused(_disk, snapshot));
        _client.Wait(TimeSpan.FromDays(1));
        _client.Detach(_instance, _disk);
        var detached = Refused(_disk, snapshot);

        Assert.Equal(("IncorrectInstanceStatus", "InvalidParameter.Mismatch", "InvalidParameter.Mismatch",
            "InvalidSnapshotId.NotFound"), (running, mismatch, copy, unknown));
        Assert.Equal((("InvalidSnapshotId.NotReady", "IncorrectDiskStatus.HasUnfinishedSnapshot"), "IncorrectDiskStatus"),
            (unfinished, detached));
        Assert.Equal("what nobody may lose", Blocks.ReadText(_disk));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ReInit_GivesBackWhatTheDiskWasMadeFrom(bool fromSnapshot)
    {
        Blocks.Write(_disk, 0, TestBlocks.Text, _client.Now);
        var disk = fromSnapshot
            ? _client.DiskFrom(_client.SnapshotOf(_disk), _client.CreateKey()) : _client.CreateDisk();
        _client.Wait(TimeSpan.FromSeconds(10));
        _client.Attach(_instance, disk);
        var made = Blocks.Hash(disk);
        Blocks.Write(disk, 0, "overwritten, and more than that"u8.ToArray(), _client.Now);
        _client.Stop(_instance);

        _client.Call("Ecs", "ReInitDisk", ("DiskId", disk), ("AutoStartInstance", "true"));
        _client.Wait(TimeSpan.FromMinutes(1));

        Assert.Equal(made, Blocks.Hash(disk));
        Assert.Equal("Running", _client.Instance(_instance).Text("Status"));
        Assert.Equal(fromSnapshot ? "what"u8.ToArray() : new byte[4], Blocks.ReadAsGuest(disk, 0, 4, _client.Now));
    }

    [Fact]
    public void ReInit_OfADiskWhoseSnapshotIsGone_IsRefused()
    {
        var snapshot = _client.SnapshotOf(_disk);
        var disk = _client.DiskFrom(snapshot);
        _client.Attach(_instance, disk);
        _client.Call("Ecs", "DeleteSnapshot", ("SnapshotId", snapshot), ("Force", "true"));
        _client.Stop(_instance);

        var refusal = _client.Refusal("Ecs", "ReInitDisk", ("DiskId", disk));

        Assert.Equal((403, "InvalidSourceSnapshot"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void SystemDisk_GoesBackToItsImage()
    {
        var system = _client.SystemDisk(_instance).Text("DiskId");
        Blocks.Write(system, 0, TestBlocks.Text, _client.Now);
        var image = _client.Call("Ecs", "CreateImage", ("InstanceId", _instance)).Text("ImageId");
        _client.Wait(TimeSpan.FromDays(1));
        var second = _client.RunInstance(("ImageId", image));
        var disk = _client.SystemDisk(second).Text("DiskId");
        Blocks.WriteAsGuest(disk, 0, "broken"u8.ToArray(), _client.Now);
        _client.Stop(second);

        _client.Call("Ecs", "ReInitDisk", ("DiskId", disk));

        Assert.Equal("what nobody may lose", Blocks.ReadText(disk));
    }

    [Theory]
    [InlineData("ResetDisk")]
    [InlineData("ReInitDisk")]
    public void KeyThatIsDisabled_StopsBoth(string action)
    {
        var key = _client.CreateKey();
        var disk = _client.AttachedDisk(_instance, TestBlocks.Encrypted(key));
        Blocks.Write(disk, 0, TestBlocks.Text, _client.Now);
        var snapshot = _client.SnapshotOf(disk);
        _client.Stop(_instance);
        _client.Call("Kms", "DisableKey", ("KeyId", key));

        var refusal = _client.Refusal("Ecs", action, ("DiskId", disk),
            ("SnapshotId", action == "ResetDisk" ? snapshot : null));

        Assert.Equal("InvalidParameter.KMSKeyId.CMKNotEnabled", refusal.Code);
    }
}
