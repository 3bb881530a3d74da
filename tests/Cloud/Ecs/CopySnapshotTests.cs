using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs;

public sealed class CopySnapshotTests : IDisposable
{
    private const string Beijing = "cn-beijing";

    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("SnapshotId", "s-unknown", 403, "InvalidSnapshotId.NotFound")]
    [InlineData("DestinationRegionId", "cn-atlantis", 403, "InvalidRegionId.NotExists")]
    [InlineData("DestinationRegionId", null, 400, "MissingParameter")]
    [InlineData("DestinationSnapshotName", "1", 403, "InvalidSnapshotName.Malformed")]
    [InlineData("DestinationSnapshotName", null, 400, "MissingParameter")]
    [InlineData("RetentionDays", "0", 400, "InvalidParameter")]
    [InlineData("KMSKeyId", "key-unknown", 403, "InvalidParameter.KMSKeyId.NotFound")]
    public void Argument_OutOfRange_IsRefused(string parameter, string? value, int status, string code)
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var arguments = new Dictionary<string, string?>
        {
            ["SnapshotId"] = Snapshot(client),
            ["DestinationRegionId"] = Beijing,
            ["DestinationSnapshotName"] = "copy",
            ["Encrypted"] = "true",
            [parameter] = value,
        };

        var refusal = client.Refusal("Ecs", "CopySnapshot", [.. arguments.Select(pair => (pair.Key, pair.Value))]);

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData(false, TestCloud.Region, null, "InvalidOperation.NotSupportCopyInSameRegion")]
    [InlineData(true, Beijing, "false", "InvalidEncrypted.NotSupportDecrypt")]
    [InlineData(true, Beijing, null, "InvalidEncrypted.NotSupportDecrypt")]
    public void CopyThatWouldBePlain_IsRefused(bool sourceEncrypted, string region, string? encrypted, string code)
    {
        var client = _account.Client();
        var snapshot = Snapshot(client, ("SystemDisk.Encrypted", sourceEncrypted ? "true" : "false"));

        var refusal = client.Refusal("Ecs", "CopySnapshot", ("SnapshotId", snapshot), ("DestinationRegionId", region),
            ("DestinationSnapshotName", "copy"), ("Encrypted", encrypted));

        Assert.Equal((403, code), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void UnfinishedSnapshot_IsNotCopied_AndNeitherIsASecondOneOfTheDisk()
    {
        var client = _account.Client();
        var disk = client.SystemDisk(client.RunInstance()).Text("DiskId");
        var snapshot = client.Call("Ecs", "CreateSnapshot", ("DiskId", disk)).Text("SnapshotId");

        var early = Refusal(client, snapshot);
        client.Wait(TimeSpan.FromHours(1));
        Copy(client, snapshot);
        var second = Refusal(client, snapshot);
        var meanwhile = client.Call("Ecs", "CreateSnapshot", ("DiskId", disk)).Text("SnapshotId");

        Assert.Equal((403, "InvalidSnapshotId.NotReady"), (early.Status, early.Code));
        Assert.Equal((403, "InvalidOperation.UnfinishedCrossRegionCopy"), (second.Status, second.Code));
        Assert.NotEqual(snapshot, meanwhile);
    }

    [Fact]
    public void EncryptedCopy_InTheSameRegion_EncryptsWithTheKey_AndMakesADiskOnceItIsDone()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        var snapshot = DataSnapshot(client);
        (string, string?)[] disk = [("ZoneId", TestCloud.Zone), ("DiskCategory", "cloud_ssd")];

        var copy = client.Call("Ecs", "CopySnapshot", ("SnapshotId", snapshot), ("DestinationRegionId",
            TestCloud.Region), ("DestinationSnapshotName", "copy"), ("Encrypted", "true"), ("KMSKeyId", key))
            .Text("SnapshotId");
        var early = client.Refusal("Ecs", "CreateDisk", [.. disk, ("SnapshotId", copy)]);
        client.Wait(TimeSpan.FromHours(1));
        var made = client.Disk(client.CreateDisk(("SnapshotId", copy), ("DiskCategory", "cloud_ssd")));

        Assert.Equal((403, "InvalidSnapshotId.NotReady"), (early.Status, early.Code));
        Assert.Equal((true, key, copy), (made.Flag("Encrypted"), made.Text("KMSKeyId"), made.Text("SourceSnapshotId")));
        Assert.Equal((snapshot, TestCloud.Region, "copy"), (client.Snapshot(copy).Text("SourceSnapshotId"),
            client.Snapshot(copy).Text("SourceRegionId"), client.Snapshot(copy).Text("SnapshotName")));
    }

    [Fact]
    public void Copy_WithTheKeyOfTheSourceDisabled_IsRefused()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        var snapshot = Snapshot(client, ("SystemDisk.Encrypted", "true"), ("SystemDisk.KMSKeyId", key));
        client.Call("Kms", "DisableKey", ("KeyId", key));

        var refusal = client.Refusal("Ecs", "CopySnapshot", ("SnapshotId", snapshot), ("DestinationRegionId", Beijing),
            ("DestinationSnapshotName", "copy"), ("Encrypted", "true"));

        Assert.Equal((403, "InvalidParameter.KMSKeyId.CMKNotEnabled"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Snapshot_ChangesNameAndRetention()
    {
        var client = _account.Client();
        var snapshot = Snapshot(client);

        client.Call("Ecs", "ModifySnapshotAttribute", ("SnapshotId", snapshot), ("SnapshotName", "new"), ("Description",
            "text"), ("RetentionDays", "7"));
        var changed = client.Snapshot(snapshot);
        client.Wait(TimeSpan.FromDays(7));

        Assert.Equal(("new", "text", 7), (changed.Text("SnapshotName"), changed.Text("Description"),
            changed.Number("RetentionDays")));
        Assert.Equal("InvalidSnapshotId.NotFound", client.Refusal("Ecs", "ModifySnapshotAttribute", ("SnapshotId",
            snapshot)).Code);
    }

    private static string Snapshot(CloudClient client, params (string, string?)[] instance)
    {
        var disk = client.SystemDisk(client.RunInstance(instance)).Text("DiskId");
        return Finished(client, disk);
    }

    private static string DataSnapshot(CloudClient client)
    {
        var disk = client.CreateDisk();
        var instance = client.RunInstance();
        client.Call("Ecs", "AttachDisk", ("InstanceId", instance), ("DiskId", disk));
        client.Wait(TimeSpan.FromSeconds(10));
        return Finished(client, disk);
    }

    private static string Finished(CloudClient client, string disk)
    {
        var snapshot = client.Call("Ecs", "CreateSnapshot", ("DiskId", disk)).Text("SnapshotId");
        client.Wait(TimeSpan.FromHours(1));
        return snapshot;
    }

    private static string Copy(CloudClient client, string snapshot) => client.Call("Ecs", "CopySnapshot", ("SnapshotId",
        snapshot), ("DestinationRegionId", Beijing), ("DestinationSnapshotName", "copy")).Text("SnapshotId");

    private static CloudException Refusal(CloudClient client, string snapshot) => client.Refusal("Ecs", "CopySnapshot",
        ("SnapshotId", snapshot), ("DestinationRegionId", Beijing), ("DestinationSnapshotName", "copy"));
}
