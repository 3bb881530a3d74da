using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs;

public sealed class DefaultEncryptionTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Default_IsOff_AndItsKeyCannotBeChanged()
    {
        var client = _account.Client();
        client.CreateEcsRole();

        var modify = client.Refusal("Ecs", "ModifyDiskDefaultKMSKeyId", ("KMSKeyId", client.CreateKey()));
        var reset = client.Refusal("Ecs", "ResetDiskDefaultKMSKeyId");

        Assert.False(Status(client));
        Assert.Equal((403, 403), (modify.Status, reset.Status));
        Assert.False(client.Disk(client.CreateDisk()).Flag("Encrypted"));
    }

    [Fact]
    public void WhileOn_NothingPlainIsMade()
    {
        var client = _account.Client();
        var image = client.CreateImage();
        client.Call("Ecs", "EnableDiskEncryptionByDefault");

        var refusals = new[]
        {
            client.Refusal("Ecs", "CreateDisk", ("ZoneId", TestCloud.Zone), ("Size", "40"), ("Encrypted", "false")),
            client.Refusal("Ecs", "RunInstances", ("ZoneId", TestCloud.Zone), ("ImageId", TestCloud.Image),
                ("InstanceType", "ecs.g7.large"), ("SystemDisk.Encrypted", "false")),
            client.Refusal("Ecs", "CopyImage", ("ImageId", image), ("Encrypted", "false")),
        };

        Assert.All(refusals, refusal => Assert.Equal((403, "InvalidEncrypted.DefaultEncryptionUnsupported"),
            (refusal.Status, refusal.Code)));
    }

    [Fact]
    public void WhileOn_WhatIsNotAskedForIsEncrypted_WithTheServiceKey_ThenWithTheDefaultKey()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        client.Call("Ecs", "EnableDiskEncryptionByDefault");

        var first = client.Disk(client.CreateDisk());
        var service = client.Call("Ecs", "DescribeDiskDefaultKMSKeyId").Text("KMSKeyId");
        client.Call("Ecs", "ModifyDiskDefaultKMSKeyId", ("KMSKeyId", key));
        var second = client.Disk(client.CreateDisk());
        var instance = client.SystemDisk(client.RunInstance());
        var named = client.Call("Ecs", "DescribeDiskDefaultKMSKeyId").Text("KMSKeyId");
        client.Call("Ecs", "ResetDiskDefaultKMSKeyId");
        var third = client.Disk(client.CreateDisk());

        Assert.Equal((true, service, service),
            (first.Flag("Encrypted"), first.Text("KMSKeyId"), third.Text("KMSKeyId")));
        Assert.NotEqual(key, service);
        Assert.Equal((key, key, key), (second.Text("KMSKeyId"), instance.Text("KMSKeyId"), named));
    }

    [Fact]
    public void WhileOn_AnEncryptedSnapshotKeepsItsKey_AndAnOldCategoryTakesNoPlainOne()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var (own, other) = (client.CreateKey(), client.CreateKey());
        var encrypted = DataSnapshot(client, ("Size", "40"), ("DiskCategory", "cloud_essd"), ("Encrypted", "true"),
            ("KMSKeyId", own));
        var plain = DataSnapshot(client);
        client.Call("Ecs", "EnableDiskEncryptionByDefault");
        client.Call("Ecs", "ModifyDiskDefaultKMSKeyId", ("KMSKeyId", other));

        var disk = client.Disk(client.CreateDisk(("SnapshotId", encrypted), ("DiskCategory", "cloud_essd")));
        var refusal = client.Refusal("Ecs", "CreateDisk", ("ZoneId", TestCloud.Zone), ("SnapshotId", plain),
            ("DiskCategory", "cloud_ssd"));

        Assert.Equal(own, disk.Text("KMSKeyId"));
        Assert.Equal((403, "NotSupportSnapshotEncrypted.DiskCategory"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("disabled", 403, "InvalidParameter.KMSKeyId.CMKNotEnabled")]
    [InlineData("unknown", 404, "InvalidParameter.KMSKeyId.NotFound")]
    public void DefaultKey_ThatCannotEncrypt_IsRefused(string kind, int status, string code)
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        if (kind == "disabled") client.Call("Kms", "DisableKey", ("KeyId", key));
        client.Call("Ecs", "EnableDiskEncryptionByDefault");

        var refusal = client.Refusal("Ecs", "ModifyDiskDefaultKMSKeyId", ("KMSKeyId",
            kind == "unknown" ? "key-unknown" : key));

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Switch_IsOfOneRegion_AndWhatIsEncryptedStaysSo()
    {
        var client = _account.Client();
        client.Call("Ecs", "EnableDiskEncryptionByDefault");
        var disk = client.CreateDisk();

        client.Call("Ecs", "DisableDiskEncryptionByDefault");

        Assert.False(Status(client));
        Assert.True(client.Disk(disk).Flag("Encrypted"));
        Assert.False(client.Disk(client.CreateDisk()).Flag("Encrypted"));
        client.Call("Ecs", "EnableDiskEncryptionByDefault");
        Assert.False(client.Call("Ecs", "DescribeDiskEncryptionByDefaultStatus", ("RegionId", "cn-beijing"))
            .Flag("Encrypted"));
    }

    [Fact]
    public void Switch_ThrownLater_IsNotSeenBefore()
    {
        var late = new CloudClient(_account, TestCloud.Region, "late", _account.Now.AddHours(1));
        late.Call("Ecs", "EnableDiskEncryptionByDefault");

        var early = _account.Client("early");

        Assert.False(Status(early));
        Assert.True(Status(late));
    }

    private static bool Status(CloudClient client) =>
        client.Call("Ecs", "DescribeDiskEncryptionByDefaultStatus").Flag("Encrypted");

    private static string DataSnapshot(CloudClient client, params (string, string?)[] parameters)
    {
        var disk = client.CreateDisk(parameters);
        var instance = client.RunInstance();
        client.Call("Ecs", "AttachDisk", ("InstanceId", instance), ("DiskId", disk));
        client.Wait(TimeSpan.FromSeconds(10));
        var snapshot = client.Call("Ecs", "CreateSnapshot", ("DiskId", disk)).Text("SnapshotId");
        client.Wait(TimeSpan.FromHours(1));
        return snapshot;
    }
}
