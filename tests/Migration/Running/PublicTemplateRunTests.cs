using Infra.Cloud.Faults;
using Infra.Migration.Planning;
using Infra.Migration.Running;
using Infra.Tests.Cloud;

namespace Infra.Tests.Migration.Running;

/// <summary>The documented faults of ACS-ECS-BulkyEncryptSystemDisk, and that a run contains them.</summary>
public sealed class PublicTemplateRunTests : IDisposable
{
    private readonly MigrationFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task M05_ReplacementThatTheTemplateHides_IsNoSuccess_AndSnapshotAndImageAreKept(bool runs)
    {
        var world = runs ? World.PublicTemplate : World.PublicTemplateOfAStoppedOne;
        var plan = await world.Begin(_fixture);
        var calls = _fixture.Calls();
        var before = _fixture.At(calls.Now);
        _fixture.Account.Faults.Replace([new FaultRule { Fault = FaultKind.Internal, Action = "ReplaceSystemDisk" }]);

        var unit = (await _fixture.RunAsync(plan, calls)).Units.Single();

        var end = _fixture.At(calls.Now);
        Assert.Equal("Success", Assert.Single(end.Executions.Values));
        Assert.Equal(UnitOutcome.RolledBack, unit.Outcome);
        Assert.Contains("Encrypted is false", unit.Reason, StringComparison.Ordinal);
        Assert.Equal(before.Disks, end.Disks);
        Assert.Equal(before.Instances, end.Instances);
        var image = Assert.Single(end.Images);
        Assert.Contains(unit.Kept, kept => kept.Contains($"({image})", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReplacementThatTheTemplateHides_LeavesNoMarkOfASuccessorOnTheSource()
    {
        var plan = await World.PublicTemplate.Begin(_fixture);
        var calls = _fixture.Calls();
        _fixture.Account.Faults.Replace([new FaultRule { Fault = FaultKind.Internal, Action = "ReplaceSystemDisk" }]);

        await _fixture.RunAsync(plan, calls);

        var source = new Infra.Cloud.CloudClient(_fixture.Account, TestCloud.Region, "look", calls.Now)
            .Disk(plan.Units[0].DiskIds[0]);
        Assert.DoesNotContain(PlanTags.Source, source["Tags"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Template_ThatFails_LeavesTheSource_AndWhatItLeftBehindIsNamed()
    {
        var plan = await World.PublicTemplate.Begin(_fixture);
        var calls = _fixture.Calls();
        var before = _fixture.At(calls.Now);
        _fixture.Account.Faults.Replace([new FaultRule { Fault = FaultKind.Internal, Action = "CopyImage" }]);

        var unit = (await _fixture.RunAsync(plan, calls)).Units.Single();

        var end = _fixture.At(calls.Now);
        Assert.Equal("Failed", Assert.Single(end.Executions.Values));
        Assert.Equal(UnitOutcome.RolledBack, unit.Outcome);
        Assert.Contains("Status is Failed", unit.Reason, StringComparison.Ordinal);
        Assert.Equal(before.Disks, end.Disks);
        Assert.Equal(before.Instances, end.Instances);
        Assert.Contains(end.Names.Values, name => name.StartsWith("CreateImage-exec-", StringComparison.Ordinal));
        Assert.Contains(unit.Kept, kept => kept.Contains("CreateImage-exec-…", StringComparison.Ordinal)
            && kept.Contains(end.Executions.Keys.Single(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(34)]
    public async Task Template_ThatIsUnderWay_IsCancelledAndTakenBackOnRequest(int minutes)
    {
        var plan = await World.PublicTemplate.Begin(_fixture);
        var calls = _fixture.Calls();
        var before = _fixture.At(calls.Now);
        using var stop = new CancellationTokenSource();
        DateTimeOffset? begun = null;
        calls.Inject = call =>
        {
            if (call.Action == "StartExecution") begun = call.At;
            if (call.At - begun > TimeSpan.FromMinutes(minutes)) stop.Cancel();
            return null;
        };

        var stopped = await _fixture.RunAsync(plan, calls, stop: stop.Token);
        var unit = (await calls.RunAsync(() =>
            new MigrationRun(plan, calls, _fixture.Options(calls)).RollBackAsync())).Units.Single();

        var end = _fixture.At(calls.Now);
        Assert.True(stopped.IsInterrupted);
        Assert.Equal((UnitOutcome.RolledBack, []), (unit.Outcome, unit.Left));
        Assert.Equal(before.Shape, (end.WithoutKept(unit) with { Executions = before.Executions }).Shape);
    }
}
