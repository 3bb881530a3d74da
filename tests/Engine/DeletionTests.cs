using Infra.Engine;
using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Engine;

[Collection(DeploymentsCollection.Name)]
public sealed class DeletionTests
{
    [Fact]
    public async Task Up_ResourceLeftOut_IsDeletedAfterWhatDependsOnIt()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(SmallProgram.Declare);
        var steps = new List<StepEvent>();

        var result = await project.UpAsync(() => SmallProgram.DeclareRole(), new Collector(steps));

        Assert.Equal("alias deleted, attachment unchanged, disk deleted, key deleted, role unchanged", result.Summary());
        var deletes = steps.Where(step => step.Status == ResourceStatus.Deleted).ToDictionary(step => step.Name);
        Assert.True(deletes["key"].Start >= deletes["disk"].End);
        Assert.True(deletes["key"].Start >= deletes["alias"].End);
    }

    [Fact]
    public async Task Up_ProtectedResourceLeftOut_IsRefusedAndNothingIsDeleted()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() =>
        {
            SmallProgram.DeclarePlainDisk("kept", options: new() { Protect = true });
            SmallProgram.DeclarePlainDisk("other");
        });
        var before = project.ReadState();

        var result = await project.UpAsync(() => { });

        Assert.Equal("'kept' (alicloud:ecs/ecsDisk:EcsDisk) is protected and cannot be deleted, so nothing was deleted; take 'protect' off in the program "
            + "and deploy that first", result.OnlyError());
        Assert.Equal(before, project.ReadState());
    }

    [Fact]
    public async Task Up_RetainedResourceLeftOut_IsForgottenAndLivesOn()
    {
        using var project = new EngineFixture();
        var given = await project.GivenAsync(() => SmallProgram.DeclarePlainDisk(options: new() { RetainOnDelete = true }));
        var id = given.Named("disk").Id;

        var result = await project.UpAsync(() => { });

        Assert.Equal(id, Assert.Single(result.Retained).Id);
        Assert.DoesNotContain(id!, project.ReadState(), StringComparison.Ordinal);
        project.InAccount(client => Assert.Contains(id!, client.Call("Ecs", "DescribeDisks").ToJsonString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Up_FailingProgram_DeletesNothing()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => SmallProgram.DeclarePlainDisk());

        var result = await project.UpAsync(() => throw new RunException("no more disks"));

        Assert.Equal("no more disks", result.OnlyError());
        Assert.Contains("EcsDisk::disk", project.ReadState(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Up_FailingStep_DeletesNothing()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => SmallProgram.DeclarePlainDisk("old"));

        var result = await project.UpAsync(() => SmallProgram.DeclarePlainDisk("new", disk => disk.ZoneId = "cn-hangzhou-nowhere"));

        Assert.False(result.Succeeded);
        Assert.Contains("EcsDisk::old", project.ReadState(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Destroy_WithProtectedResources_NamesEachAndDeletesNothing()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() =>
        {
            SmallProgram.DeclarePlainDisk("one", options: new() { Protect = true });
            SmallProgram.DeclarePlainDisk("two", options: new() { Protect = true });
            SmallProgram.DeclarePlainDisk("three");
        });
        var before = project.ReadState();

        var result = await project.Engine.DestroyAsync();

        Assert.Equal(["one", "two"], result.Errors.Select(error => error.Message.Split('\'')[1]));
        Assert.Equal(before, project.ReadState());
    }

    [Fact]
    public async Task Destroy_WithRetainedResources_ForgetsAndListsThem()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() =>
        {
            SmallProgram.DeclarePlainDisk("kept", options: new() { RetainOnDelete = true });
            SmallProgram.DeclarePlainDisk("gone");
        });

        var result = await project.Engine.DestroyAsync();

        Assert.Equal([], result.Errors);
        Assert.Equal("kept", Assert.Single(result.Retained).Name);
        Assert.Equal(ResourceStatus.Deleted, result.StatusOf("gone"));
        Assert.DoesNotContain("\"resources\"", project.ReadState(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Destroy_KeyWithoutDeletionWindow_FailsAsTheProviderDoes()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => _ = new Pulumi.AliCloud.Kms.Key("key", new()));

        var result = await project.Engine.DestroyAsync();

        Assert.Contains("pending_window_in_days", result.OnlyError(), StringComparison.Ordinal);
        Assert.Contains("kms/key:Key::key", project.ReadState(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Destroy_FailingDependent_KeepsWhatItDependsOn()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() =>
        {
            var first = SmallProgram.DeclarePlainDisk("first");
            _ = new Pulumi.AliCloud.Kms.Key("key", new() { Description = first.Id });
        });

        var result = await project.Engine.DestroyAsync();

        Assert.Single(result.Errors);
        Assert.Contains("EcsDisk::first", project.ReadState(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Up_DeletedWithItsContainer_MakesNoCallOfItsOwn()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() =>
        {
            var container = SmallProgram.DeclarePlainDisk("container");
            // Without a deletion window a delete of its own would fail.
            _ = new Pulumi.AliCloud.Kms.Key("key", new(), new() { DeletedWith = container });
        });

        var result = await project.UpAsync(() => { });

        Assert.Equal([], result.Errors);
        Assert.Equal("container deleted, key deleted", result.Summary());
    }

    private sealed class Collector(List<StepEvent> steps) : IProgress<StepEvent>
    {
        public void Report(StepEvent value) => steps.Add(value);
    }
}
