using Infra.Engine;
using Infra.Tests.Testing;
using Pulumi.AliCloud.Kms;
using KmsAlias = Pulumi.AliCloud.Kms.Alias;

namespace Infra.Tests.Engine;

[Collection(DeploymentsCollection.Name)]
public sealed class ReplacementTests
{
    private const string OtherZone = "cn-hangzhou-i";

    [Fact]
    public async Task Up_ForceNewArgumentChanged_CreatesTheNewOneBeforeTheOldIsDeleted()
    {
        using var project = new EngineFixture();
        var before = await project.GivenAsync(() => SmallProgram.DeclarePlainDisk());
        var steps = new List<StepEvent>();

        var result = await project.UpAsync(() => SmallProgram.DeclarePlainDisk(change: disk => disk.ZoneId = OtherZone), new Steps(steps));

        Assert.Equal("disk replaced", result.Summary());
        Assert.NotEqual(before.Named("disk").Id, result.Named("disk").Id);
        var created = steps.Single(step => step is { Operation: "create-replacement", End: not null });
        var deleted = steps.Single(step => step is { Operation: "delete-replaced", End: not null });
        Assert.True(deleted.Start >= created.End);
        Assert.DoesNotContain(before.Named("disk").Id!, project.ReadState(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Up_DeleteBeforeReplace_DeletesTheOldOneFirst()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => SmallProgram.DeclarePlainDisk());
        var steps = new List<StepEvent>();

        var result = await project.UpAsync(
            () => SmallProgram.DeclarePlainDisk(change: disk => disk.ZoneId = OtherZone, options: new() { DeleteBeforeReplace = true }),
            new Steps(steps));

        Assert.Equal([], result.Errors);
        Assert.Equal("disk replaced", result.Summary());
        var deleted = steps.Single(step => step is { Status: ResourceStatus.Deleted });
        var created = steps.Single(step => step is { Operation: "create-replacement", End: not null });
        Assert.True(created.Start >= deleted.End);
    }

    [Fact]
    public async Task Preview_DeleteBeforeReplace_SaysThatItIsReplaced()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => SmallProgram.DeclarePlainDisk());

        var result = await project.PreviewAsync(() => SmallProgram.DeclarePlainDisk(
            change: disk => disk.ZoneId = OtherZone, options: new() { DeleteBeforeReplace = true }));

        Assert.Equal([], result.Errors);
        Assert.Equal("disk replaced", result.Summary());
    }

    [Fact]
    public async Task Up_DeleteBeforeReplace_TakesDependentsThatWouldBeReplacedAlong()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => Declare("SOFTWARE"));

        var result = await project.UpAsync(() => Declare("HSM"));

        Assert.Equal([], result.Errors);
        Assert.Equal(ResourceStatus.Replaced, result.StatusOf("key"));
        Assert.Equal(ResourceStatus.Replaced, result.StatusOf("disk"));

        static void Declare(string level)
        {
            var role = SmallProgram.DeclareRole();
            var key = new Key("key", new() { PendingWindowInDays = 7, ProtectionLevel = level }, new() { DeleteBeforeReplace = true });
            SmallProgram.DeclareDisk(key.Id, role);
        }
    }

    [Fact]
    public async Task Up_ProtectedResourceThatMustBeReplaced_IsRefusedByName()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => SmallProgram.DeclarePlainDisk(options: new() { Protect = true }));
        var before = project.ReadState();

        var result = await project.UpAsync(
            () => SmallProgram.DeclarePlainDisk(change: disk => disk.ZoneId = OtherZone, options: new() { Protect = true }));

        Assert.Equal("alicloud:ecs/ecsDisk:EcsDisk 'disk': is protected and cannot be replaced, which a change of 'zoneId' would do; "
            + "take 'protect' off in the program and deploy that first", result.OnlyError());
        Assert.Equal(before, project.ReadState());
    }

    [Fact]
    public async Task Up_RetainedResourceReplaced_LeavesTheOldOneInTheCloud()
    {
        using var project = new EngineFixture();
        var before = await project.GivenAsync(() => SmallProgram.DeclarePlainDisk(options: new() { RetainOnDelete = true }));

        var result = await project.UpAsync(
            () => SmallProgram.DeclarePlainDisk(change: disk => disk.ZoneId = OtherZone, options: new() { RetainOnDelete = true }));

        Assert.Equal("disk replaced", result.Summary());
        Assert.Equal(before.Named("disk").Id, Assert.Single(result.Retained).Id);
        project.InAccount(client => Assert.Contains(before.Named("disk").Id!, client.Call("Ecs", "DescribeDisks").ToJsonString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Up_ReplaceOnChanges_ReplacesWhereAnUpdateWouldDo()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => SmallProgram.DeclarePlainDisk());

        var result = await project.UpAsync(() => SmallProgram.DeclarePlainDisk(
            change: disk => disk.Description = "another", options: new() { ReplaceOnChanges = { "description" } }));

        Assert.Equal("disk replaced", result.Summary());
    }

    [Fact]
    public async Task Up_DependencyReplaced_UpdatesWhatCanFollow()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => Declare("SOFTWARE"));

        var result = await project.UpAsync(() => Declare("HSM"));

        Assert.Equal([], result.Errors);
        Assert.Equal("alias updated, key replaced", result.Summary());
        Assert.Equal(result.Named("key").Id, result.Named("alias").Outputs["keyId"]);

        static void Declare(string level)
        {
            var key = new Key("key", new() { PendingWindowInDays = 7, ProtectionLevel = level });
            _ = new KmsAlias("alias", new() { AliasName = "alias/data", KeyId = key.Id });
        }
    }

    [Fact]
    public async Task Up_ReplacementThatReversesADependency_KeepsTheOldHalvesThatCannotBeDeleted()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => DeclareChain("first", "second", EngineFixture.Zone));
        project.Cloud = new()
        {
            BeforeAnswer = (call, _) =>
            {
                if (call.Action == "DeleteDisk") throw new IOException("the line went dead");
            },
        };

        var failed = await project.UpAsync(() => DeclareChain("second", "first", "cn-hangzhou-i"));
        project.Cloud = new();
        var repaired = await project.UpAsync(() => DeclareChain("second", "first", "cn-hangzhou-i"));

        Assert.Equal("the line went dead", failed.OnlyError());
        Assert.Equal([], repaired.Errors);
        project.InAccount(client => Assert.Equal(2, client.Call("Ecs", "DescribeDisks")["TotalCount"]!.GetValue<int>()));
    }

    private static void DeclareChain(string first, string second, string zone)
    {
        var earlier = SmallProgram.DeclarePlainDisk(first, disk => disk.ZoneId = zone);
        SmallProgram.DeclarePlainDisk(second, disk => disk.ZoneId = zone, new() { DependsOn = { earlier } });
    }

    [Fact]
    public async Task Preview_OfReplacement_SaysSoAndShowsWhatItMeansForDependents()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => Declare("SOFTWARE"));
        var before = project.ReadState();

        var result = await project.PreviewAsync(() => Declare("HSM"));

        Assert.Equal("alias updated, key replaced", result.Summary());
        Assert.Equal(before, project.ReadState());

        static void Declare(string level)
        {
            var key = new Key("key", new() { PendingWindowInDays = 7, ProtectionLevel = level });
            _ = new KmsAlias("alias", new() { AliasName = "alias/data", KeyId = key.Id });
        }
    }

    private sealed class Steps(List<StepEvent> steps) : IProgress<StepEvent>
    {
        public void Report(StepEvent value) => steps.Add(value);
    }
}
