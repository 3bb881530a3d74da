using Infra.Migration.Planning;
using Infra.Migration.Plans;

namespace Infra.Tests.Migration.Running;

/// <summary>A writer keeps writing until the stop: what is on the new disk is what was on the old one then.</summary>
public sealed class BytesTests : IDisposable
{
    private readonly MigrationFixture _fixture = new();

    public static TheoryData<string> SystemDisks =>
        [World.SystemDisk.Name, World.NewInstance.Name, World.PublicTemplate.Name];

    public void Dispose() => _fixture.Dispose();

    [Theory]
    [InlineData(Route.SnapshotCopy)]
    [InlineData(Route.DirectFromSnapshot)]
    public async Task M01_DataDisk_HasWhatWasWrittenUntilTheStop(Route route)
    {
        var (plan, disk) = await PlanAsync(route);

        var run = await RunWhileWrittenAsync(plan, disk);

        Assert.True(run.Writer.Writes > 3);
        Assert.Equal(run.Writer.AtTheStop, run.NewHash);
        Assert.Equal(run.Writer.AtTheStop, _fixture.Account.Blocks.Hash(disk, run.End));
    }

    [Fact]
    public async Task DataDisk_SnapshottedBeforeTheStop_AsThePublicTemplateDoes_LosesWrites()
    {
        var (plan, disk) = await PlanAsync(Route.SnapshotCopy);
        plan = plan with { Units = [SnapshotFirst(plan.Units[0])] };

        var run = await RunWhileWrittenAsync(plan, disk);

        Assert.NotEqual(run.Writer.AtTheStop, run.NewHash);
    }

    [Theory]
    [MemberData(nameof(SystemDisks))]
    public async Task M01_SystemDisk_HasWhatWasWrittenUntilTheStop(string route)
    {
        var plan = await World.All[route].Begin(_fixture);
        var disk = plan.Disks.Single(one => one.Decision == DiskDecision.Convert).Source.Id;

        var run = await RunWhileWrittenAsync(plan, disk);

        Assert.True(run.Writer.Writes > 3);
        Assert.Equal(run.Writer.AtTheStop, run.NewHash);
    }

    [Fact]
    public async Task SystemDisk_ByThePublicTemplate_OfAnInstanceThatNobodyStops_LosesWrites()
    {
        var plan = await World.PublicTemplate.Begin(_fixture);
        plan = plan with { Units = [WithoutStop(plan.Units[0])] };
        var disk = plan.Disks.Single().Source.Id;

        var run = await RunWhileWrittenAsync(plan, disk);

        Assert.NotEqual(run.Writer.AtTheStop, run.NewHash);
    }

    [Fact]
    public async Task UnattachedDisk_HasAllThatWasOnIt()
    {
        var disk = _fixture.DetachedDisk();
        _fixture.Account.Blocks.Write(disk, 4096, "what was there"u8.ToArray(), _fixture.SetUp.Now);
        var plan = await _fixture.PlanAsync(new() { DiskIds = [disk], KmsKeyId = _fixture.KeyId });
        var calls = _fixture.Calls();

        var result = await _fixture.RunAsync(plan, calls);

        var made = result.Units[0].After[disk]["DiskId"];
        Assert.Equal("what was there"u8.ToArray(), _fixture.Account.Blocks.Read(made, 4096, 14, calls.Now));
        Assert.Equal(_fixture.Account.Blocks.Hash(disk, calls.Now), _fixture.Account.Blocks.Hash(made, calls.Now));
    }

    [Fact]
    public async Task DataDisk_OfAUnitThatFailed_HasWhatWasWritten_AndIsWrittenAgain()
    {
        var (plan, disk) = await PlanAsync(Route.SnapshotCopy);
        var calls = _fixture.Calls();
        var writer = new Writer(_fixture.Account, disk);
        calls.Inject = call =>
        {
            writer.Write(call.At);
            return call.Action == "CreateDisk" ? Testing.CallFault.Refused(403, "QuotaExceed.PostPaidDisk") : null;
        };

        var result = await _fixture.RunAsync(plan, calls);
        var before = writer.Writes;
        writer.Write(calls.Now.AddMinutes(1));

        Assert.False(result.IsSuccess);
        Assert.Equal(before + 1, writer.Writes);
        Assert.Equal(writer.AtTheStop, _fixture.Account.Blocks.Hash(disk, calls.Now.AddMinutes(1)));
    }

    /// <summary>Runs a plan while somebody writes to one of its disks, and hashes the disk that took its
    /// place.</summary>
    private async Task<(Writer Writer, string NewHash, DateTimeOffset End)> RunWhileWrittenAsync(
        MigrationPlan plan, string disk)
    {
        var calls = _fixture.Calls();
        var writer = new Writer(_fixture.Account, disk);
        writer.Watch(calls);

        var result = await _fixture.RunAsync(plan, calls);

        Assert.True(result.IsSuccess, result.Units[0].Reason);
        return (writer, _fixture.Account.Blocks.Hash(result.Units[0].After[disk]["DiskId"], calls.Now), calls.Now);
    }

    private async Task<(MigrationPlan Plan, string Disk)> PlanAsync(Route route)
    {
        var (_, disks) = _fixture.RunningInstance(20);
        var plan = await _fixture.PlanAsync(new()
        {
            AllDisks = true,
            Kinds = DiskKinds.Data,
            KmsKeyId = _fixture.KeyId,
            DataRoute = route,
        });
        return (plan, disks[0]);
    }

    /// <summary>What the plan does without what contains the public template: the instance runs on until the template
    /// stops it.</summary>
    private static PlannedUnit WithoutStop(PlannedUnit unit)
    {
        string[] stops = ["stop", "quiet"];
        var afterStops = unit.Steps.Single(step => step.Id == "quiet").After;
        return unit with
        {
            Steps =
            [
                .. unit.Steps.Where(step => !stops.Contains(step.Id)).Select(step => step with
                {
                    After = [.. step.After.SelectMany(id => id == "quiet" ? afterStops : [id]).Where(id => id != "stop")],
                }),
            ],
        };
    }

    /// <summary>The order of the public template: first the snapshot, while the instance runs.</summary>
    private static PlannedUnit SnapshotFirst(PlannedUnit unit)
    {
        var snapshot = unit.Steps.First(step => step.Call?.Action == "CreateSnapshot");
        return unit with
        {
            Steps =
            [
                .. unit.Steps.Select(step =>
                    step == snapshot ? step with { After = [] }
                    : step.Call?.Action == "StopInstance" ? step with { After = [snapshot.Id] }
                    : step),
            ],
        };
    }
}
