using Infra.Cloud;
using Infra.Tests.Cloud.Blocks;

namespace Infra.Tests.Cloud.Ecs;

public sealed class SnapshotListTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("Status", "done")]
    [InlineData("SnapshotType", "manual")]
    [InlineData("SourceDiskType", "both")]
    [InlineData("SnapshotIds", "no json")]
    public void Filter_OfAnotherValue_IsRefused(string parameter, string value)
    {
        var refusal = _account.Client().Refusal("Ecs", "DescribeSnapshots", (parameter, value));

        Assert.Equal((400, "InvalidParameter"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("Status", "accomplished", 3)]
    [InlineData("Status", "PROGRESSING", 1)]
    [InlineData("Status", "failed", 0)]
    [InlineData("Status", "all", 4)]
    [InlineData("SnapshotType", "user", 4)]
    [InlineData("SnapshotType", "auto", 0)]
    [InlineData("SourceDiskType", "system", 1)]
    [InlineData("SourceDiskType", "Data", 3)]
    [InlineData("Encrypted", "true", 2)]
    [InlineData("Encrypted", "false", 2)]
    [InlineData("SnapshotName", "before", 1)]
    [InlineData("SnapshotName", "before,copy", 2)]
    [InlineData("Category", "standard", 4)]
    [InlineData("Usage", "disk", 1)]
    [InlineData("Usage", "none", 3)]
    [InlineData("KMSKeyId", "key-unknown", 0)]
    [InlineData("Tag.1.Key", "team", 1)]
    public void Filter_SelectsSnapshots(string parameter, string value, int count)
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var instance = client.RunInstance();
        var disk = client.AttachedDisk(instance);
        client.SnapshotOf(client.SystemDisk(instance).Text("DiskId"));
        var named = client.Call("Ecs", "CreateSnapshot", ("DiskId", disk), ("SnapshotName", "before"),
            ("Tag.1.Key", "team"), ("Tag.1.Value", "storage")).Text("SnapshotId");
        client.Wait(TimeSpan.FromDays(1));
        client.DiskFrom(named);
        client.CopySnapshot(named, client.CreateKey());
        var encrypted = client.AttachedDisk(instance, TestBlocks.Encrypted(client.CreateKey()));
        client.Call("Ecs", "CreateSnapshot", ("DiskId", encrypted));

        var found = client.Call("Ecs", "DescribeSnapshots", (parameter, value));

        Assert.Equal(count, found.Number("TotalCount"));
    }
}
