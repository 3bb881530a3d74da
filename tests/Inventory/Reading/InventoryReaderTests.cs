using Infra.Cloud;
using Infra.Inventory.Reading;
using Infra.Inventory.Records;
using Infra.OpenApi.Errors;
using Infra.Tests.Cloud;
using Infra.Tests.Cloud.Cs;
using Infra.Tests.Testing;

namespace Infra.Tests.Inventory.Reading;

/// <summary>What an inventory says of an account, against an account that has it.</summary>
public sealed class InventoryReaderTests : IDisposable
{
    private readonly ShopAccount _shop = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task Disk_IsReadWithAllThatAConversionMustKeep()
    {
        var inventory = await ReadAsync();

        var disk = Assert.Single(inventory.Disks, disk => disk.Id == _shop.Data);
        Assert.Equal((TestCloud.Zone, "orders", "orders of the shop", false, "In_use", "cloud_essd", "PL1", 40),
            (disk.Zone, disk.Name, disk.Description, disk.IsSystem, disk.Status, disk.Category, disk.PerformanceLevel, disk.SizeGiB));
        Assert.Equal((true, _shop.Key, _shop.Instance, "/dev/xvdb", false, "PostPaid", "shop"),
            (disk.Encrypted, disk.KmsKeyId, disk.InstanceId, disk.Device, disk.DeleteWithInstance, disk.ChargeType, disk.Tags["app"]));
        Assert.Equal([_shop.Instance], disk.AttachedTo);
        Assert.True(disk.CreatedAt < disk.AttachedAt);
        Assert.Null(disk.DetachedAt);
    }

    [Fact]
    public async Task SystemDisk_IsToldFromADataDisk()
    {
        var inventory = await ReadAsync();

        var disk = Assert.Single(inventory.Disks, disk => disk.IsSystem);
        Assert.Equal((_shop.Instance, false, null), (disk.InstanceId, disk.Encrypted, disk.KmsKeyId));
    }

    [Fact]
    public async Task Instance_IsReadWithItsPowerAndHowItIsEntered()
    {
        var inventory = await ReadAsync();

        var instance = Assert.Single(inventory.Instances);
        Assert.Equal((_shop.Instance, TestCloud.Zone, "Running", "Not-applicable", "ecs.g7.large", TestCloud.Image, "linux"),
            (instance.Id, instance.Zone, instance.Status, instance.StoppedMode, instance.InstanceType, instance.ImageId, instance.OsType));
        Assert.Equal((null, true, false, false, null, null, null), (instance.KeyPairName, instance.IsIoOptimized,
            instance.IsSpot, instance.DeletionProtection, instance.ScalingGroupId, instance.ClusterId, instance.NodePoolId));
        Assert.Equal("shop", instance.Tags["app"]);
    }

    [Fact]
    public async Task Snapshots_AreReadWithTheirSource()
    {
        var inventory = await ReadAsync();

        var snapshot = Assert.Single(inventory.Snapshots, snapshot => snapshot.Id == _shop.Snapshot);
        Assert.Equal((_shop.Data, "before", "accomplished", 100, true, _shop.Key, 40, false, "none"),
            (snapshot.SourceDiskId, snapshot.Name, snapshot.Status, snapshot.ProgressPercent, snapshot.Encrypted,
            snapshot.KmsKeyId, snapshot.SourceDiskSizeGiB, snapshot.IsOfSystemDisk, snapshot.Usage));
    }

    [Fact]
    public async Task Image_ThatIsNotYetThere_IsReadToo()
    {
        var inventory = await ReadAsync();

        var image = Assert.Single(inventory.Images);
        Assert.Equal((_shop.Image, "shop", "Creating", false), (image.Id, image.Name, image.Status, image.Encrypted));
        Assert.Equal(2, image.SnapshotIds.Count);
        Assert.All(image.SnapshotIds, id => Assert.Contains(inventory.Snapshots, snapshot => snapshot.Id == id));
    }

    [Fact]
    public async Task Key_IsReadWithAliasesAndTags()
    {
        var inventory = await ReadAsync();

        var key = Assert.Single(inventory.Keys);
        Assert.Equal((_shop.Key, $"acs:kms:cn-hangzhou:{CloudAccount.ReservedId}:key/{_shop.Key}", "Enabled", "Aliyun_AES_256",
            "ENCRYPT/DECRYPT", "Aliyun_KMS", "SOFTWARE"), (key.Id, key.Arn, key.State, key.Spec, key.Usage, key.Origin, key.ProtectionLevel));
        Assert.Equal((false, "Enabled", 365, false, null, null), (key.IsServiceKey, key.AutomaticRotation, key.RotationDays,
            key.DeletionProtection, key.DeletesAt, key.MaterialExpiresAt));
        Assert.Equal(["alias/shop"], key.Aliases);
        Assert.Equal("shop", key.Tags["team"]);
    }

    [Fact]
    public async Task ServiceKey_AndKeysThatCannotRotate_AreKnown()
    {
        var client = _shop.Account.Client("later");
        client.CreateDisk(("Encrypted", "true"));
        var pair = client.CreateKey(("KeySpec", "RSA_2048"), ("KeyUsage", "SIGN/VERIFY"));
        client.Call("Kms", "ScheduleKeyDeletion", ("KeyId", pair), ("PendingWindowInDays", "7"));
        _shop.Calls.Wait(TimeSpan.FromMinutes(1));

        var inventory = await ReadAsync();

        var service = Assert.Single(inventory.Keys, key => key.IsServiceKey);
        Assert.Equal(["alias/acs/ecs"], service.Aliases);
        var dying = Assert.Single(inventory.Keys, key => key.Id == pair);
        Assert.Equal((null, "PendingDeletion", true), (dying.AutomaticRotation, dying.State, dying.DeletesAt > _shop.Calls.Now));
    }

    [Fact]
    public async Task Nodes_OfACluster_AreKnownAsSuch()
    {
        var client = _shop.Account.Client("cluster");
        client.CreateCsRole();
        var cluster = client.CreateCluster();
        var pool = client.CreatePool(cluster);
        _shop.Account.Commit(client.Now);
        var group = client.Pool(cluster, pool)["scaling_group"]!.Text("scaling_group_id");

        var inventory = await new InventoryReader(new AccountCalls(_shop.Account)).ReadAsync(TestCloud.Region);

        var nodes = inventory.Instances.Where(instance => instance.Id != _shop.Instance).ToList();
        Assert.Equal(2, nodes.Count);
        Assert.All(nodes, node => Assert.Equal((cluster, pool, group), (node.ClusterId, node.NodePoolId, node.ScalingGroupId)));
    }

    [Fact]
    public async Task Inventory_NamesAccountRegionTimeAndDefault()
    {
        var client = _shop.Account.Client("default");
        client.Call("Ecs", "EnableDiskEncryptionByDefault");
        client.Call("Ecs", "ModifyDiskDefaultKMSKeyId", ("KMSKeyId", _shop.Key));
        _shop.Calls.Wait(TimeSpan.FromMinutes(1));

        var inventory = await ReadAsync();

        Assert.Equal((CloudAccount.ReservedId, TestCloud.Region, _shop.Calls.Now, true),
            (inventory.AccountId, inventory.Region, inventory.TakenAt, inventory.EncryptsByDefault));
        Assert.Equal(_shop.Key, inventory.DefaultKeyId);
        Assert.Equal(new QuotaRecord(), inventory.Quotas);
        Assert.Empty(inventory.Gaps);
    }

    [Fact]
    public async Task OtherRegion_HasNothingOfThisOne()
    {
        var calls = new AccountCalls(_shop.Account, "cn-beijing");

        var inventory = await new InventoryReader(calls).ReadAsync("cn-beijing");

        Assert.Empty(inventory.Disks);
        Assert.Empty(inventory.Keys);
        Assert.Empty(inventory.Images);
    }

    [Fact]
    public async Task Calls_ThatGoToAnotherRegion_AreNoticed()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => new InventoryReader(_shop.Calls).ReadAsync("cn-beijing"));

        Assert.Contains("needs a client of cn-beijing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_ChangesNothing()
    {
        await ReadAsync();

        Assert.Equal(0, _shop.Calls.Mutations);
    }

    [Theory]
    [InlineData("GetCallerIdentity", "the account's id could not be read")]
    [InlineData("DescribeDisks", "the disks could not be read")]
    [InlineData("DescribeInstances", "the instances could not be read")]
    [InlineData("DescribeSnapshots", "the snapshots could not be read")]
    [InlineData("DescribeImages", "the images could not be read")]
    [InlineData("ListKeys", "the keys could not be read")]
    [InlineData("DescribeKey", "key key-")]
    [InlineData("ListAliases", "the aliases of keys could not be read")]
    [InlineData("ListTagResources", "the tags of keys could not be read")]
    [InlineData("DescribeDiskEncryptionByDefaultStatus", "whether new disks are encrypted by default could not be read")]
    public async Task Part_ThatTheCallerMayNotRead_IsAGapAndTheRestIsThere(string action, string gap)
    {
        var whole = await ReadAsync();
        _shop.Calls.Inject = call => call.Action == action ? CallFault.Refused(403, "Forbidden.RAM") : null;

        var inventory = await ReadAsync();

        Assert.StartsWith(gap, Assert.Single(inventory.Gaps), StringComparison.Ordinal);
        Assert.Contains($":{action}", inventory.Gaps[0], StringComparison.Ordinal);
        Assert.Equal(action == "DescribeDisks" ? 0 : whole.Disks.Count, inventory.Disks.Count);
        Assert.Equal(action == "ListKeys" ? 0 : whole.Keys.Count, inventory.Keys.Count);
        Assert.Equal(action == "DescribeSnapshots" ? 0 : whole.Snapshots.Count, inventory.Snapshots.Count);
        Assert.Equal(action == "DescribeDiskEncryptionByDefaultStatus" ? null : false, inventory.EncryptsByDefault);
    }

    [Fact]
    public async Task User_WhoMayReadDisksOnly_GetsThemAndTheGaps()
    {
        var user = _shop.Account.UserWith("reader", """{"Effect":"Allow","Action":"ecs:DescribeDisks","Resource":"*"}""");
        var calls = new AccountCalls(_shop.Account) { Caller = user };
        calls.Wait(TimeSpan.FromMinutes(5));

        var inventory = await new InventoryReader(calls).ReadAsync(TestCloud.Region);

        Assert.Equal(2, inventory.Disks.Count);
        Assert.Empty(inventory.Instances);
        Assert.Equal(7, inventory.Gaps.Count);
    }

    [Fact]
    public async Task DefaultEncryption_WhereItIsNotOffered_IsNotKnownAndNoGap()
    {
        _shop.Calls.Inject = call => call.Action == "DescribeDiskEncryptionByDefaultStatus"
            ? CallFault.Refused(404, "InvalidAction.NotFound") : null;

        var inventory = await ReadAsync();

        Assert.Null(inventory.EncryptsByDefault);
        Assert.Empty(inventory.Gaps);
    }

    [Theory]
    [InlineData(500, "InternalError")]
    [InlineData(403, "Throttling.User")]
    [InlineData(404, "InvalidRegionId.NotFound")]
    public async Task Failure_ThatIsNoMatterOfPermission_EndsTheReading(int status, string code)
    {
        _shop.Calls.Inject = call => call.Action == "DescribeSnapshots" ? CallFault.Refused(status, code) : null;

        var error = await Assert.ThrowsAsync<OpenApiException>(ReadAsync);

        Assert.Equal(code, error.Code);
    }

    [Fact]
    public async Task Key_GoneBetweenListAndQuestion_IsLeftOut()
    {
        _shop.Calls.Inject = call => call.Action == "DescribeKey" ? CallFault.Refused(404, "Forbidden.KeyNotFound") : null;

        var inventory = await ReadAsync();

        Assert.Empty(inventory.Keys);
        Assert.Empty(inventory.Gaps);
    }

    [Fact]
    public void Options_OutOfRange_AreRefusedByName()
    {
        Assert.Contains("'Parallelism' must be 1 or more; got 0", Refusal(new() { Parallelism = 0 }), StringComparison.Ordinal);
        Assert.Contains("'PageSize' must be 10 or more; got 9", Refusal(new() { PageSize = 9 }), StringComparison.Ordinal);
    }

    private string Refusal(InventoryOptions options) =>
        Assert.Throws<ArgumentException>(() => new InventoryReader(_shop.Calls, options)).Message;

    private Task<RegionInventory> ReadAsync() =>
        new InventoryReader(_shop.Calls, new() { Time = _shop.Calls.Time }).ReadAsync(TestCloud.Region);
}
