using Infra.Cloud;
using Infra.Cloud.Blocks;
using Infra.Tests.Cloud.Ecs;

namespace Infra.Tests.Cloud.Blocks;

/// <summary>What can be read and written, by whom and when.</summary>
public sealed class BlockAccessTests : IDisposable
{
    private const long GiB = 1L << 30;

    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;
    private readonly string _instance;

    public BlockAccessTests()
    {
        _client = _account.Client();
        _client.CreateEcsRole();
        _instance = _client.RunInstance();
    }

    private DiskBlocks Blocks => _account.Blocks;

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData(-1, 1)]
    [InlineData((40 * GiB) - 1, 2)]
    [InlineData(40 * GiB, 1)]
    [InlineData(long.MaxValue, 1)]
    public void Range_OutsideOfTheDisk_IsRefused(long offset, int length)
    {
        var disk = _client.AttachedDisk(_instance);

        Assert.Equal(BlockFault.OutOfRange, TestBlocks.Fault(() => Blocks.Write(disk, offset, new byte[length])));
        var refusal = Assert.Throws<BlockException>(() => Blocks.Read(disk, offset, length));

        Assert.Equal(BlockFault.OutOfRange, refusal.Fault);
        Assert.Contains($"must lie within its {40 * GiB} bytes; got offset {offset} and length {length}", refusal.Message,
            StringComparison.Ordinal);
        Assert.Equal(0, Blocks.HeldBlocks);
    }

    [Theory]
    [InlineData("d-unknown")]
    [InlineData("s-unknown")]
    [InlineData("")]
    public void Disk_ThatDoesNotExist_IsNotFound(string id)
    {
        Assert.Equal(BlockFault.NotFound, TestBlocks.Fault(() => Blocks.Write(id, 0, TestBlocks.Text)));
        Assert.Equal(BlockFault.NotFound, TestBlocks.Fault(() => Blocks.Read(id, 0, 1)));
        Assert.Equal(BlockFault.NotFound, TestBlocks.Fault(() => Blocks.ReadAsGuest(id, 0, 1)));
        Assert.Equal(BlockFault.NotFound, TestBlocks.Fault(() => Blocks.Hash(id)));
    }

    [Fact]
    public void Disk_ThatWasDeleted_IsNotFound()
    {
        var disk = _client.CreateDisk();
        _client.Wait(TimeSpan.FromMinutes(1));
        Blocks.Write(disk, 0, TestBlocks.Text, _client.Now);
        _client.Call("Ecs", "DeleteDisk", ("DiskId", disk));

        Assert.Equal(BlockFault.NotFound, TestBlocks.Fault(() => Blocks.Read(disk, 0, 1)));
        _account.Commit(_client.Now);
        Assert.Equal(0, Blocks.HeldBlocks);
    }

    [Fact]
    public void WhatWasNeverWritten_IsZeros_AndHoldsNothing()
    {
        var disk = _client.AttachedDisk(_instance);

        Blocks.Write(disk, 5 * GiB, new byte[10_000]);

        Assert.Equal(new byte[5000], Blocks.Read(disk, (5 * GiB) + 2000, 5000));
        Assert.Equal(0, Blocks.HeldBlocks);
        Assert.Equal(Blocks.Hash(_client.CreateDisk()), Blocks.Hash(disk));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(4095, 2)]
    [InlineData(4096, 4096)]
    [InlineData(1, 12_287)]
    [InlineData((40 * GiB) - 5, 5)]
    public void Write_AnywhereInTheDisk_ChangesThoseBytesAlone(long offset, int length)
    {
        var disk = _client.AttachedDisk(_instance, TestBlocks.Encrypted(_client.CreateKey()));
        var bytes = Enumerable.Range(1, length).Select(number => (byte)((number % 255) + 1)).ToArray();
        Blocks.Write(disk, Math.Max(0, offset - 1), new byte[] { 0xee });

        Blocks.Write(disk, offset, bytes);

        Assert.Equal(bytes, Blocks.Read(disk, offset, length));
        if (offset > 0) Assert.Equal([0xee], Blocks.Read(disk, offset - 1, 1));
        if (offset + length < 40 * GiB) Assert.Equal([0], Blocks.Read(disk, offset + length, 1));
    }

    [Fact]
    public void Overwriting_WithZeros_TakesTheBytesAway()
    {
        var disk = _client.AttachedDisk(_instance);
        var empty = Blocks.Hash(disk);
        Blocks.Write(disk, 8192, TestBlocks.Text);

        Blocks.Write(disk, 8192, new byte[TestBlocks.Text.Length]);

        Assert.Equal((0, empty), (Blocks.HeldBlocks, Blocks.Hash(disk)));
    }

    [Fact]
    public void Guest_WritesWhileItsInstanceRuns_AndNotOtherwise()
    {
        var disk = _client.CreateDisk();
        _client.Wait(TimeSpan.FromSeconds(10));
        var detached = TestBlocks.Fault(() => Blocks.WriteAsGuest(disk, 0, TestBlocks.Text, _client.Now));
        _client.Attach(_instance, disk);
        Blocks.WriteAsGuest(disk, 0, TestBlocks.Text, _client.Now);
        _client.Stop(_instance);

        var stopped = Assert.Throws<BlockException>(() => Blocks.WriteAsGuest(disk, 0, TestBlocks.Text, _client.Now));

        Assert.Equal((BlockFault.NotRunning, BlockFault.NotRunning), (detached, stopped.Fault));
        Assert.Contains($"the disk is In_use and instance '{_instance}' is Stopped", stopped.Message, StringComparison.Ordinal);
        Assert.Equal(TestBlocks.Text, Blocks.Read(disk, 0, TestBlocks.Text.Length));
    }

    [Fact]
    public void Guest_OfAnInstanceThatStarts_WaitsUntilItRuns()
    {
        var disk = _client.SystemDisk(_instance).Text("DiskId");
        _client.Stop(_instance);
        _client.Call("Ecs", "StartInstance", ("InstanceId", _instance));

        Assert.Equal(BlockFault.NotRunning, TestBlocks.Fault(() => Blocks.ReadAsGuest(disk, 0, 1, _client.Now)));
        _client.Wait(TimeSpan.FromMinutes(1));
        Assert.Equal([0], Blocks.ReadAsGuest(disk, 0, 1, _client.Now));
    }

    [Fact]
    public void Write_BeforeWhatTheDiskHasSeen_IsRefused()
    {
        var disk = _client.AttachedDisk(_instance);
        var early = _client.Now;
        _client.Wait(TimeSpan.FromMinutes(1));
        Blocks.Write(disk, 0, TestBlocks.Text, _client.Now);

        var refusal = Assert.Throws<BlockException>(() => Blocks.Write(disk, 0, TestBlocks.Text, early));
        _client.Wait(TimeSpan.FromMinutes(1));
        _client.SnapshotOf(disk);
        var second = _client.Now.AddDays(-1).AddSeconds(-30);
        var beforeSnapshot = Assert.Throws<BlockException>(() => Blocks.Write(disk, 0, TestBlocks.Text, second));

        Assert.Equal((BlockFault.OutOfOrder, BlockFault.OutOfOrder), (refusal.Fault, beforeSnapshot.Fault));
        Assert.Contains("Write at that time or later", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("taken a snapshot of", beforeSnapshot.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Snapshot_IsWrittenByNobody()
    {
        var disk = _client.AttachedDisk(_instance);
        var snapshot = _client.SnapshotOf(disk);

        Assert.Equal(BlockFault.NotFound, TestBlocks.Fault(() => Blocks.Write(snapshot, 0, TestBlocks.Text)));
    }

    [Fact]
    public void LargestDisk_WithFewBytesAndASnapshot_HoldsTheirBlocksAlone()
    {
        var disk = _client.AttachedDisk(_instance, ("Size", "32768"), ("DiskCategory", "cloud_essd"),
            ("PerformanceLevel", "PL3"));
        foreach (var place in new[] { 0, 1L << 40, (32L << 40) - TestBlocks.Text.Length })
            Blocks.Write(disk, place, TestBlocks.Text);
        var snapshot = _client.SnapshotOf(disk);
        var second = _client.DiskFrom(snapshot);

        Assert.Equal(3, Blocks.HeldBlocks);
        Assert.Equal(Blocks.Hash(disk), Blocks.Hash(second));
        Assert.Equal(TestBlocks.Text, Blocks.Read(second, (32L << 40) - TestBlocks.Text.Length, TestBlocks.Text.Length));
    }

    [Fact]
    public void Hash_IsTheDocumentedOne()
    {
        var disk = _client.AttachedDisk(_instance, TestBlocks.Encrypted(_client.CreateKey()));
        Blocks.Write(disk, 3 * 4096, new byte[] { 7 });

        var expected = new byte[8 + 4096];
        (expected[7], expected[8]) = (3, 7);

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(expected)), Blocks.Hash(disk));
    }
}
