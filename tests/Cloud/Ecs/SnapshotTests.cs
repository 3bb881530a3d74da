using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs;

public sealed class SnapshotTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Disk_NeverAttached_HasNoSnapshot()
    {
        var client = _account.Client();
        var disk = client.CreateDisk();
        client.Wait(TimeSpan.FromSeconds(10));

        var refusal = client.Refusal("Ecs", "CreateSnapshot", ("DiskId", disk));

        Assert.Equal((403, "IncorrectDiskStatus.NeverAttached"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("SnapshotName", "auto-mine", "InvalidSnapshotName.Malformed")]
    [InlineData("SnapshotName", "a", "InvalidSnapshotName.Malformed")]
    [InlineData("RetentionDays", "0", "InvalidParameter")]
    [InlineData("Description", "a", "InvalidDescription.Malformed")]
    public void Argument_OutOfRange_IsRefused(string parameter, string value, string code)
    {
        var client = _account.Client();
        var disk = UsedDisk(client);

        var refusal = client.Refusal("Ecs", "CreateSnapshot", ("DiskId", disk), (parameter, value));

        Assert.Equal((400, code), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Snapshot_WhileOneIsBeingMade_IsRefused_AndSoAreResizeAndDelete()
    {
        var client = _account.Client();
        var disk = UsedDisk(client);
        client.Call("Ecs", "CreateSnapshot", ("DiskId", disk));

        var second = client.Refusal("Ecs", "CreateSnapshot", ("DiskId", disk));
        var resize = client.Refusal("Ecs", "ResizeDisk", ("DiskId", disk), ("NewSize", "100"));

        Assert.Equal((403, "IncorrectDiskStatus.CreatingSnapshot"), (second.Status, second.Code));
        Assert.Equal((403, "DiskCreatingSnapshot"), (resize.Status, resize.Code));
    }

    [Fact]
    public void Snapshot_ProgressesAndInheritsTheKey()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        var disk = UsedDisk(client, ("Size", "100"), ("DiskCategory", "cloud_ssd"), ("Encrypted", "true"), ("KMSKeyId",
            key));

        var id = client.Call("Ecs", "CreateSnapshot", ("DiskId", disk), ("SnapshotName", "mine")).Text("SnapshotId");
        var early = Snapshot(client, id);
        var notReady = client.Refusal("Ecs", "CreateDisk", ("ZoneId", TestCloud.Zone), ("SnapshotId", id));
        client.Wait(TimeSpan.FromMinutes(10));
        var done = Snapshot(client, id);

        Assert.Matches("^s-bp1[0-9a-z]{17}$", id);
        Assert.Equal(("progressing", false), (early.Text("Status"), early["Available"]!.GetValue<bool>()));
        Assert.Equal((403, "InvalidSnapshotId.NotReady"), (notReady.Status, notReady.Code));
        Assert.Equal(("accomplished", "100%", key, disk, "100"), (done.Text("Status"), done.Text("Progress"),
            done.Text("KMSKeyId"), done.Text("SourceDiskId"), done.Text("SourceDiskSize")));
        Assert.True(done["Encrypted"]!.GetValue<bool>());
    }

    [Fact]
    public void EssdSnapshot_IsUsableAtOnce()
    {
        var client = _account.Client();
        var snapshot = SnapshotOf(client, UsedDisk(client));

        var disk = client.Disk(client.CreateDisk(("SnapshotId", snapshot), ("DiskCategory", "cloud_essd")));

        Assert.Equal((snapshot, 40), (disk.Text("SourceSnapshotId"), disk["Size"]!.GetValue<int>()));
    }

    [Theory]
    [InlineData("cloud_essd", true)]
    [InlineData("cloud_auto", true)]
    [InlineData("cloud_essd_entry", true)]
    [InlineData("cloud_ssd", false)]
    [InlineData("cloud_efficiency", false)]
    [InlineData("cloud", false)]
    public void PlainSnapshot_CanBecomeAnEncryptedDisk_OfTheEssdSeriesOnly(string category, bool allowed)
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        var snapshot = SnapshotOf(client, UsedDisk(client));

        var refusal = (CloudException?)Record.Exception(() => client.CreateDisk(("SnapshotId", snapshot),
            ("DiskCategory", category), ("Encrypted", "true"), ("KMSKeyId", key)));

        Assert.Equal(allowed, refusal is null);
        if (!allowed)
            Assert.Equal((403, "NotSupportSnapshotEncrypted.DiskCategory"), (refusal!.Status, refusal.Code));
    }

    [Fact]
    public void EncryptedSnapshot_MakesAnEncryptedDisk_AndNoPlainOne()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        var snapshot = SnapshotOf(client, UsedDisk(client, ("Size", "40"), ("DiskCategory", "cloud_essd"),
            ("Encrypted", "true"), ("KMSKeyId", key)));

        var silent = client.Disk(client.CreateDisk(("SnapshotId", snapshot), ("DiskCategory", "cloud_essd")));
        var plain = client.Refusal("Ecs", "CreateDisk", ("ZoneId", TestCloud.Zone), ("SnapshotId", snapshot),
            ("DiskCategory", "cloud_essd"), ("Encrypted", "false"));
        client.Call("Kms", "DisableKey", ("KeyId", key));
        var disabled = client.Refusal("Ecs", "CreateDisk", ("ZoneId", TestCloud.Zone), ("SnapshotId", snapshot),
            ("DiskCategory", "cloud_essd"));

        Assert.Equal((true, key), (silent["Encrypted"]!.GetValue<bool>(), silent.Text("KMSKeyId")));
        Assert.Equal((400, "InvalidEncrypted.NotMatchSnapshot"), (plain.Status, plain.Code));
        Assert.Equal("InvalidParameter.KMSKeyId.CMKNotEnabled", disabled.Code);
    }

    [Fact]
    public void Snapshot_ThatMadeADisk_IsDeletedByForceOnly()
    {
        var client = _account.Client();
        var snapshot = SnapshotOf(client, UsedDisk(client));
        client.CreateDisk(("SnapshotId", snapshot), ("DiskCategory", "cloud_essd"));

        var refusal = client.Refusal("Ecs", "DeleteSnapshot", ("SnapshotId", snapshot));
        client.Call("Ecs", "DeleteSnapshot", ("SnapshotId", snapshot), ("Force", "true"));

        Assert.Equal((403, "SnapshotCreatedDisk"), (refusal.Status, refusal.Code));
        Assert.Equal((404, "InvalidSnapshotId.NotFound"), (client.Refusal("Ecs", "DeleteSnapshot", ("SnapshotId",
            snapshot))
            is var gone ? gone.Status : 0, gone.Code));
    }

    [Fact]
    public void Snapshot_WithRetention_Expires()
    {
        var client = _account.Client();
        var disk = UsedDisk(client);
        client.Call("Ecs", "CreateSnapshot", ("DiskId", disk), ("RetentionDays", "3"));

        client.Wait(TimeSpan.FromDays(3));

        Assert.Equal(0, client.Call("Ecs", "DescribeSnapshots", ("DiskId", disk))["TotalCount"]!.GetValue<int>());
    }

    private static string UsedDisk(CloudClient client, params (string, string?)[] parameters)
    {
        var instance = client.RunInstance();
        var disk = client.CreateDisk(parameters);
        client.Wait(TimeSpan.FromSeconds(10));
        client.Call("Ecs", "AttachDisk", ("InstanceId", instance), ("DiskId", disk));
        client.Wait(TimeSpan.FromSeconds(10));
        return disk;
    }

    private static string SnapshotOf(CloudClient client, string disk) =>
        client.Call("Ecs", "CreateSnapshot", ("DiskId", disk)).Text("SnapshotId");

    private static System.Text.Json.Nodes.JsonNode Snapshot(CloudClient client, string id) =>
        client.Call("Ecs", "DescribeSnapshots", ("SnapshotIds",
            $"[\"{id}\"]"))["Snapshots"]!["Snapshot"]!.AsArray().Single()!;
}
