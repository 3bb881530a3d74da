using Infra.Engine;
using Infra.Tests.Testing;

namespace Infra.Tests.Engine;

[Collection(DeploymentsCollection.Name)]
public sealed class RefreshTests
{
    [Fact]
    public async Task Refresh_NothingChanged_ChangesNothing()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => SmallProgram.DeclarePlainDisk());
        var before = project.ReadState();

        var result = await project.Engine.RefreshAsync();

        Assert.Equal("default_3_105_0 unchanged, disk unchanged", result.Summary());
        Assert.Equal(before, project.ReadState());
    }

    [Fact]
    public async Task Refresh_ObjectChangedByHand_IsSeenAndUndoneByTheNextUp()
    {
        using var project = new EngineFixture();
        var id = (await project.GivenAsync(() => SmallProgram.DeclarePlainDisk())).Named("disk").Id!;
        project.InAccount(client => client.Call("Ecs", "ModifyDiskAttribute", ("DiskId", id), ("DiskName", "by-hand")));

        var refreshed = await project.Engine.RefreshAsync();
        var result = await project.UpAsync(() => SmallProgram.DeclarePlainDisk());

        Assert.Equal(["diskName", "name"], refreshed.Named("disk").Changes.Select(change => change.Path));
        Assert.Equal("by-hand", refreshed.Named("disk").Inputs["diskName"]);
        Assert.Equal("disk updated", result.Summary());
        Assert.Equal("disk", result.Named("disk").Outputs["diskName"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Refresh_ObjectDeletedByHand_LeavesTheStateAndIsMadeAgain(bool isProtected)
    {
        using var project = new EngineFixture();
        void Declare() => SmallProgram.DeclarePlainDisk(options: new() { Protect = isProtected, RetainOnDelete = isProtected });
        var id = (await project.GivenAsync(Declare)).Named("disk").Id!;
        project.InAccount(client => client.Call("Ecs", "DeleteDisk", ("DiskId", id)));

        var refreshed = await project.Engine.RefreshAsync();
        var result = await project.UpAsync(Declare);

        Assert.Equal(ResourceStatus.Deleted, refreshed.StatusOf("disk"));
        Assert.Equal("disk created", result.Summary());
        Assert.NotEqual(id, result.Named("disk").Id);
    }

    [Fact]
    public async Task Refresh_KeyScheduledForDeletion_ReadsAsGone()
    {
        using var project = new EngineFixture();
        var id = (await project.GivenAsync(() => SmallProgram.DeclareKey())).Named("key").Id!;
        project.InAccount(client => client.Call("Kms", "ScheduleKeyDeletion", ("KeyId", id), ("PendingWindowInDays", "7")));

        var result = await project.Engine.RefreshAsync();

        Assert.Equal(ResourceStatus.Deleted, result.StatusOf("key"));
    }

    [Fact]
    public async Task Refresh_TagThatTheCloudAddedItself_IsNoDrift()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(SmallProgram.Declare);

        await project.Engine.RefreshAsync();
        var result = await project.UpAsync(SmallProgram.Declare);

        Assert.Equal(ResourceStatus.Unchanged, result.StatusOf("key"));
    }
}
