using System.Text;
using Infra.Cloud;
using Infra.Inventory.FromState;
using Infra.Inventory.Reading;
using Infra.Inventory.Records;
using Infra.Tests.Cli;
using Infra.Tests.Cloud;
using Infra.Tests.Testing;

namespace Infra.Tests.Inventory.FromState;

/// <summary>What the state of a stack tells of an account.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class StateInventoryTests
{
    [Fact]
    public async Task State_OfAStack_AgreesWithTheAccountItMade()
    {
        using var project = new TemporaryProject();
        await project.RunAsync(["up"]);
        var (export, _, _) = await project.RunAsync(["stack", "export"]);
        using var account = CloudAccount.OpenCopy(project.PathOf(".atrest/cloud"));

        var state = StateInventory.Read(Encoding.UTF8.GetBytes(export));
        var real = await new InventoryReader(new AccountCalls(account)).ReadAsync(TestCloud.Region);

        Assert.Equal((CloudAccount.ReservedId, TestCloud.Region), (state.AccountId, state.Region));
        Assert.Equal(3, state.Disks.Count);
        Assert.Equal(real.Disks.Select(DiskOf), state.Disks.Select(DiskOf));
        Assert.Equal(real.Keys.Where(key => !key.IsServiceKey).Select(KeyOf), state.Keys.Select(KeyOf));
        Assert.Equal([StateInventory.Limits], state.Gaps);

        static object DiskOf(DiskRecord disk) => (disk.Id, disk.Zone, disk.Name, disk.Description, disk.IsSystem, disk.Status, disk.Category,
            (disk.PerformanceLevel, disk.SizeGiB, disk.Encrypted, disk.KmsKeyId, disk.InstanceId, disk.ChargeType, disk.DeleteWithInstance),
            string.Join(',', disk.Tags.OrderBy(tag => tag.Key, StringComparer.Ordinal)));
        static object KeyOf(KeyRecord key) => (key.Id, key.Arn, key.State, key.Spec, key.Usage, key.Origin, key.ProtectionLevel,
            (key.AutomaticRotation, key.RotationDays, key.DeletionProtection, string.Join(',', key.Aliases)));
    }

    [Fact]
    public void Instance_IsReadWithItsSystemDiskAndWhatIsAttached()
    {
        var inventory = Read("""
            {"type":"alicloud:ecs/instance:Instance","custom":true,"id":"i-1","inputs":{},"outputs":{"availabilityZone":"cn-hangzhou-h",
              "instanceName":"web","status":"Running","systemDiskId":"d-sys","systemDiskSize":40,"systemDiskCategory":"cloud_essd",
              "systemDiskEncrypted":true,"systemDiskKmsKeyId":"key-1","keyName":"ops","deletionProtection":true}},
            {"type":"alicloud:ecs/ecsDisk:EcsDisk","custom":true,"id":"d-1","inputs":{"size":20},"outputs":{"zoneId":"cn-hangzhou-h"}},
            {"type":"alicloud:ecs/ecsDiskAttachment:EcsDiskAttachment","custom":true,"id":"d-1:i-1","inputs":{},
              "outputs":{"diskId":"d-1","instanceId":"i-1","device":"/dev/xvdb"}}
            """);

        var instance = Assert.Single(inventory.Instances);
        Assert.Equal(("i-1", "web", "Running", "ops", true), (instance.Id, instance.Name, instance.Status, instance.KeyPairName, instance.DeletionProtection));
        Assert.Equal([("d-1", false, "i-1", "/dev/xvdb", 20), ("d-sys", true, "i-1", null, 40)],
            inventory.Disks.Select(disk => (disk.Id, disk.IsSystem, disk.InstanceId, disk.Device, disk.SizeGiB)));
        Assert.True(inventory.Disks[1].Encrypted);
    }

    [Fact]
    public void Snapshot_IsEncryptedAsItsDisk_OrAGap()
    {
        var inventory = Read("""
            {"type":"alicloud:ecs/ecsDisk:EcsDisk","custom":true,"id":"d-1","inputs":{},"outputs":{"encrypted":true,"kmsKeyId":"key-1"}},
            {"type":"alicloud:ecs/ecsSnapshot:EcsSnapshot","custom":true,"id":"s-1","inputs":{},"outputs":{"diskId":"d-1"}},
            {"type":"alicloud:ecs/ecsSnapshot:EcsSnapshot","custom":true,"id":"s-2","inputs":{},"outputs":{"diskId":"d-elsewhere"}}
            """);

        Assert.Equal([("s-1", true, "key-1"), ("s-2", false, null)],
            inventory.Snapshots.Select(snapshot => (snapshot.Id, snapshot.Encrypted, snapshot.KmsKeyId)));
        Assert.Contains(inventory.Gaps, gap => gap.StartsWith("whether snapshot s-2 is encrypted is not known", StringComparison.Ordinal));
    }

    [Fact]
    public void Secret_IsNotRead_AndCounted()
    {
        var inventory = Read("""
            {"type":"alicloud:ecs/ecsDisk:EcsDisk","custom":true,"id":"d-1","inputs":{},"outputs":{
              "description":{"4dabf18193072939515e22adb298388d":"1b47061264138c4ac30d75fd1eb44270","ciphertext":"v1:x"}}}
            """);

        Assert.Equal("", Assert.Single(inventory.Disks).Description);
        Assert.Contains("1 values are secrets in the state and were not read", inventory.Gaps);
    }

    [Fact]
    public void OldHalf_AndWhatHasNoId_IsNotThere()
    {
        var inventory = Read("""
            {"type":"alicloud:ecs/ecsDisk:EcsDisk","custom":true,"id":"d-old","delete":true,"inputs":{},"outputs":{}},
            {"type":"alicloud:ecs/ecsDisk:EcsDisk","custom":true,"inputs":{},"outputs":{}},
            {"type":"atrest:index:EncryptedDisk","custom":false,"inputs":{},"outputs":{}}
            """);

        Assert.Empty(inventory.Disks);
    }

    [Theory]
    [InlineData("", "not a stack export")]
    [InlineData("[]", "not a stack export")]
    [InlineData("{", "not a stack export")]
    [InlineData("""{"version":4,"deployment":{"resources":[]}}""", "'version' must be 3; got 4")]
    [InlineData("""{"version":"3"}""", "not a stack export")]
    [InlineData("""{"version":3,"version":3,"deployment":{"resources":[]}}""", "not a stack export")]
    [InlineData("""{"version":3}""", "not a stack export: it has no deployment")]
    [InlineData("""{"deployment":{"resources":[]}}""", "'version' must be 3; got none")]
    public void File_ThatIsNoExport_IsRefusedWithAReason(string text, string reason)
    {
        var refused = Assert.Throws<FormatException>(() => StateInventory.Read(Encoding.UTF8.GetBytes(text)));

        Assert.StartsWith(reason, refused.Message, StringComparison.Ordinal);
    }

    private static RegionInventory Read(string resources) => StateInventory.Read(Encoding.UTF8.GetBytes(
        $$$"""{"version":3,"deployment":{"manifest":{"time":"2026-11-22T00:00:00Z"},"resources":[{{{resources}}}]}}"""));
}
