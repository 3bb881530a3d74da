using Infra.Tests.Testing;
using Pulumi.AliCloud.Ecs;

namespace Infra.Tests.Engine.Shims;

[Collection(DeploymentsCollection.Name)]
public sealed class SnapshotShimTests
{
    private static LifeCycle<EcsSnapshotArgs> Life(int size = 40) => new("snapshot", change =>
    {
        var disk = SmallProgram.DeclarePlainDisk("source", args => args.Size = size);
        var attachment = InstancePrograms.Attached(disk);
        var args = new EcsSnapshotArgs
        {
            DiskId = attachment.DiskId,
            SnapshotName = "snapshot",
            RetentionDays = 30,
            Tags = { ["team"] = "a" },
        };
        change(args);
        _ = new EcsSnapshot("snapshot", args);
    });

    public static TheoryData<string, Action<EcsSnapshotArgs>> Updates => new()
    {
        { "snapshotName", args => args.SnapshotName = "other" },
        { "description", args => args.Description = "another" },
        { "retentionDays", args => args.RetentionDays = 60 },
        { "tags", args => args.Tags = new() { ["team"] = "b" } },
    };

    [Fact]
    public async Task Snapshot_Made_HasAllOfItsDisk()
    {
        using var life = Life();

        var snapshot = await life.GivenAsync();

        Assert.StartsWith("s-", snapshot.Id, StringComparison.Ordinal);
        Assert.Equal("accomplished", snapshot.Outputs["status"]);
        await life.AssertStableAsync();
    }

    [Fact]
    public async Task Snapshot_OfALargeDisk_IsNotReadyWithinTheProvidersTime()
    {
        using var life = Life(size: 500);

        var error = await life.FailAsync();

        Assert.Contains("timeout while waiting for state to become 'accomplished'", error, StringComparison.Ordinal);
        Assert.Contains("timeout: 5m0s", error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Updates))]
    public async Task Snapshot_Changed_IsUpdatedInPlace(string argument, Action<EcsSnapshotArgs> change)
    {
        using var life = Life();

        var updated = await life.AssertUpdatedAsync(change);

        Assert.Contains(updated.Changes, item => item.Property == argument);
    }

    [Fact]
    public async Task Snapshot_DeletedOutside_IsMadeAgain()
    {
        using var life = Life();

        await life.AssertMadeAgainAsync(Delete);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Snapshot_Destroyed_IsGoneWhoeverDeletedIt(bool outside)
    {
        using var life = Life();

        await life.AssertDestroyedAsync(outside ? Delete : null);
    }

    private static void Delete(Infra.Cloud.CloudClient client, string id) =>
        client.Call("Ecs", "DeleteSnapshot", ("SnapshotId", id));
}
