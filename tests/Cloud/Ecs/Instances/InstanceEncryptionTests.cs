using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs.Instances;

public sealed class InstanceEncryptionTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("ebmg5.24xlarge")]
    [InlineData("ebmgn5t.24xlarge")]
    [InlineData("ebmi3.24xlarge")]
    [InlineData("sccg5.24xlarge")]
    [InlineData("scch5.16xlarge")]
    [InlineData("ebmc4.8xlarge")]
    [InlineData("ebmhfg5.2xlarge")]
    public void Family_ThatCannotEncrypt_RunsPlainOnly(string type)
    {
        var client = _account.Client();
        (string, string?)[] call = [("ZoneId", TestCloud.Zone), ("ImageId", TestCloud.Image), ("InstanceType",
            $"ecs.{type}")];

        var refusal = client.Refusal("Ecs", "RunInstances", [.. call, ("SystemDisk.Encrypted", "true")]);
        client.Call("Ecs", "RunInstances", call);

        Assert.Equal((400, "NotSupportSnapshotEncrypted.InstanceType"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("cn-hongkong", "cn-hongkong-d")]
    [InlineData("ap-southeast-1", "ap-southeast-1a")]
    public void Zone_ThatCannotEncryptSystemDisks_EncryptsDataDisks(string region, string zone)
    {
        var client = _account.Client(region: region);
        (string, string?)[] call = [("ZoneId", zone), ("ImageId", TestCloud.Image), ("InstanceType", "ecs.g7.large")];

        var refusal = client.Refusal("Ecs", "RunInstances", [.. call, ("SystemDisk.Encrypted", "true")]);
        client.Call("Ecs", "RunInstances", [.. call, ("DataDisk.1.Size", "40"), ("DataDisk.1.Encrypted", "true")]);

        Assert.Equal((400, "NotSupportSnapshotEncrypted.ZoneId"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void InstanceType_OfAnotherForm_IsRefused()
    {
        var refusal = _account.Client().Refusal("Ecs", "RunInstances", ("ZoneId", TestCloud.Zone), ("ImageId",
            TestCloud.Image), ("InstanceType", "m5.large"));

        Assert.Equal((403, "InvalidInstanceType.ValueNotSupported"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("39", "InvalidSystemDiskSize.LessThanImageSize")]
    [InlineData("10", "InvalidSystemDiskSize.LessThanMinSize")]
    [InlineData("2049", "InvalidSystemDiskSize.MoreThanMaxSize")]
    public void SystemDisk_OutOfRange_IsRefused(string size, string code)
    {
        var refusal = _account.Client().Refusal("Ecs", "RunInstances", ("ZoneId", TestCloud.Zone), ("ImageId",
            "win2022_21H2_x64_dtc_en-us_40G_alibase_20240816.vhd"), ("InstanceType", "ecs.g7.large"),
            ("SystemDisk.Size", size));

        Assert.Equal((404, code), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void PlainImage_OfAnyOwner_BootsEncryptedWhereAskedTo()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();

        var disk = client.SystemDisk(client.RunInstance(("SystemDisk.Encrypted", "true"), ("SystemDisk.KMSKeyId", key),
            ("SystemDisk.Category", "cloud_auto"), ("SystemDisk.Size", "60")));

        Assert.Equal((key, "cloud_auto", 60, TestCloud.Image), (disk.Text("KMSKeyId"), disk.Text("Category"),
            disk.Number("Size"), disk.Text("ImageId")));
    }

    [Fact]
    public void EncryptedImage_CannotBootPlain()
    {
        var client = _account.Client();
        var image = client.CreateImage(("SystemDisk.Encrypted", "true"));

        var refusal = client.Refusal("Ecs", "RunInstances", ("ZoneId", TestCloud.Zone), ("ImageId", image),
            ("InstanceType", "ecs.g7.large"), ("SystemDisk.Encrypted", "false"));

        Assert.Equal((400, "InvalidEncrypted.NotMatchSnapshot"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void EncryptedImage_BootsWithAnotherKeyWhereAskedTo()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var (first, second) = (client.CreateKey(), client.CreateKey());
        var image = client.CreateImage(("SystemDisk.Encrypted", "true"), ("SystemDisk.KMSKeyId", first));

        var disk = client.SystemDisk(client.RunInstance(("ImageId", image), ("SystemDisk.Encrypted", "true"),
            ("SystemDisk.KMSKeyId", second)));

        Assert.Equal(second, disk.Text("KMSKeyId"));
    }

    [Fact]
    public void DataDisks_AreAsAsked_OnTheNextDevices()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();

        var instance = client.RunInstance(("DataDisk.1.Size", "40"), ("DataDisk.1.DiskName", "plain"),
            ("DataDisk.2.Size", "50"), ("DataDisk.2.DiskName", "safe"), ("DataDisk.2.Encrypted", "true"),
            ("DataDisk.2.KMSKeyId", key), ("DataDisk.2.DeleteWithInstance", "false"), ("DataDisk.2.Category",
            "cloud_essd"), ("DataDisk.2.Device", "/dev/xvdd"));
        var disks = client.Call("Ecs", "DescribeDisks", ("InstanceId", instance), ("DiskType", "data"))
            ["Disks"]!["Disk"]!.AsArray().ToDictionary(disk => disk!.Text("DiskName"), disk => disk!);

        Assert.Equal((false, "cloud_efficiency", "/dev/xvdb", "In_use"), (disks["plain"].Flag("Encrypted"),
            disks["plain"].Text("Category"), disks["plain"].Text("Device"), disks["plain"].Text("Status")));
        Assert.Equal((key, "cloud_essd", "/dev/xvdd", false), (disks["safe"].Text("KMSKeyId"),
            disks["safe"].Text("Category"), disks["safe"].Text("Device"), disks["safe"].Flag("DeleteWithInstance")));
    }

    [Theory]
    [InlineData("RebootInstance", "Running")]
    [InlineData("StartInstance", "Stopped")]
    public void KeyOfADataDiskDisabled_KeepsTheInstanceFromStarting(string action, string status)
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        var instance = client.RunInstance(("DataDisk.1.Size", "40"), ("DataDisk.1.Encrypted", "true"),
            ("DataDisk.1.KMSKeyId", key));
        if (status == "Stopped") client.Stop(instance);
        client.Call("Kms", "DisableKey", ("KeyId", key));

        var refusal = client.Refusal("Ecs", action, ("InstanceId", instance));
        client.Call("Kms", "EnableKey", ("KeyId", key));
        client.Call("Ecs", action, ("InstanceId", instance));

        Assert.Equal((403, "InvalidParameter.KMSKeyId.CMKNotEnabled"), (refusal.Status, refusal.Code));
    }
}
