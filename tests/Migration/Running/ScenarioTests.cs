using Infra.Cloud;
using Infra.Files;
using Infra.Migration.Planning;
using Infra.Migration.Reports;
using Infra.Migration.Running;
using Infra.Tests.Cloud;
using Infra.Tests.Testing;

namespace Infra.Tests.Migration.Running;

/// <summary>The situations in which published tools are known to lose data or to stop half-way, by their number: those
/// of running. Those of planning are beside the planner.</summary>
public sealed class ScenarioTests
{
    [Fact]
    public async Task M02_InstanceThatWasStopped_IsStoppedAfterwards()
    {
        using var fixture = new MigrationFixture();
        var plan = await World.StoppedInstance.Begin(fixture);
        var calls = fixture.Calls();

        var result = await fixture.RunAsync(plan, calls);

        Assert.True(result.IsSuccess);
        Assert.Equal("Stopped", fixture.At(calls.Now).Instances.Values.Single());
        Assert.DoesNotContain(calls.Made, call => call.Action is "StartInstance" or "StopInstance");
    }

    [Theory]
    [InlineData("QuotaExceed.PostPaidDisk")]
    [InlineData("InvalidDataDiskCategory.NotSupported")]
    [InlineData("InvalidParameter.KMSKeyId.CMKNotEnabled")]
    public async Task M03_EncryptedDiskThatCannotBeMade_LeavesTheSourceAttachedAndTheInstanceRunning(string code)
    {
        using var fixture = new MigrationFixture();
        var plan = await World.DataDisks.Begin(fixture);
        var calls = fixture.Calls();
        var before = fixture.At(calls.Now);
        calls.Inject = call => call.Action == "CreateDisk" ? CallFault.Refused(403, code) : null;

        var result = await fixture.RunAsync(plan, calls);

        Assert.Equal(UnitOutcome.RolledBack, result.Units.Single().Outcome);
        Assert.Equal(before.Disks, fixture.At(calls.Now).Disks);
        Assert.Equal(before.Shape, fixture.At(calls.Now).Shape);
    }

    [Fact]
    public async Task M04_FailureBetweenDetachAndAttach_AttachesTheSourcesAgain()
    {
        using var fixture = new MigrationFixture();
        var plan = await World.DataDisks.Begin(fixture);
        var calls = fixture.Calls();
        var before = fixture.At(calls.Now);
        var sources = plan.Disks.Select(disk => disk.Source.Id).ToList();
        calls.Inject = call => call.Action == "AttachDisk" && !sources.Contains(call.Request.Parameters["DiskId"])
            ? CallFault.Refused(403, "InstanceLockedForSecurity") : null;

        var result = await fixture.RunAsync(plan, calls);

        Assert.Equal(UnitOutcome.RolledBack, result.Units.Single().Outcome);
        Assert.Equal(before.Disks, fixture.At(calls.Now).Disks);
        Assert.Equal("Running", fixture.At(calls.Now).Instances.Values.Single());
    }

    [Fact]
    public async Task M05_SystemDiskThatCannotBeReplaced_IsReported_AndSnapshotAndImageAreKept()
    {
        using var fixture = new MigrationFixture();
        var plan = await World.SystemDisk.Begin(fixture);
        var calls = fixture.Calls();
        var before = fixture.At(calls.Now);
        calls.Inject = call => call.Action == "ReplaceSystemDisk" ? CallFault.Refused(403, "OperationDenied.ImageNotValid") : null;

        var unit = (await fixture.RunAsync(plan, calls)).Units.Single();

        var end = fixture.At(calls.Now);
        Assert.Equal(UnitOutcome.RolledBack, unit.Outcome);
        Assert.Contains("OperationDenied.ImageNotValid", unit.Reason, StringComparison.Ordinal);
        Assert.Equal(before.Disks, end.Disks);
        Assert.Equal(before.Instances, end.Instances);
        Assert.NotEmpty(end.Images);
        Assert.All(end.Images.Concat(end.Snapshots.Keys.Where(id => unit.Kept.Any(kept => kept.Contains(id, StringComparison.Ordinal)))),
            id => Assert.Contains(unit.Kept, kept => kept.Contains($"({id})", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task M06_Sources_AreKeptTagged_UntilSomebodySaysOtherwise_AndOnlyAfterTheyWereVerified()
    {
        using var fixture = new MigrationFixture();
        var plan = await World.DataDisks.Begin(fixture);
        var calls = fixture.Calls();
        var result = await fixture.RunAsync(plan, calls);
        var run = new MigrationRun(plan, calls, fixture.Options(calls));
        var after = fixture.At(calls.Now);
        var made = result.Units[0].After.Values.Select(disk => disk["DiskId"]).ToList();

        var verified = await calls.RunAsync(() => run.ReleaseAsync(letsGo: false));
        var kept = fixture.At(calls.Now);
        var client = new CloudClient(fixture.Account, TestCloud.Region, "somebody", calls.Now);
        client.Call("Ecs", "DetachDisk", ("InstanceId", plan.Units[0].Id), ("DiskId", made[0]));
        calls.Wait(TimeSpan.FromMinutes(5));
        var refused = await calls.RunAsync(() => run.ReleaseAsync(letsGo: true));
        client = new CloudClient(fixture.Account, TestCloud.Region, "somebody", calls.Now);
        client.Call("Ecs", "AttachDisk", ("InstanceId", plan.Units[0].Id), ("DiskId", made[0]),
            ("Device", plan.Disks.Single(disk => result.Units[0].After[disk.Source.Id]["DiskId"] == made[0]).Source.Device));
        calls.Wait(TimeSpan.FromMinutes(5));
        var released = await calls.RunAsync(() => run.ReleaseAsync(letsGo: true));

        Assert.All(plan.Disks, disk => Assert.StartsWith("Available", after.Disks[disk.Source.Id], StringComparison.Ordinal));
        Assert.True(verified.IsSuccess);
        Assert.Equal(after.Shape, kept.Shape);
        Assert.Equal(UnitOutcome.Failed, refused.Units[0].Outcome);
        Assert.Contains("nothing was let go", refused.Units[0].Reason, StringComparison.Ordinal);
        Assert.True(released.IsSuccess, released.Units[0].Reason);
        Assert.All(plan.Disks, disk => Assert.DoesNotContain(disk.Source.Id, fixture.At(calls.Now).Disks.Keys));
        Assert.Empty(fixture.At(calls.Now).Snapshots);
        Assert.All(made, disk => Assert.Contains(disk, fixture.At(calls.Now).Disks.Keys));
    }

    [Fact]
    public async Task M06_Sources_AreNotLetGo_WhileTheKeyIsDisabled()
    {
        using var fixture = new MigrationFixture();
        var plan = await World.DataDisks.Begin(fixture);
        var calls = fixture.Calls();
        await fixture.RunAsync(plan, calls);
        new CloudClient(fixture.Account, TestCloud.Region, "somebody", calls.Now).Call("Kms", "DisableKey", ("KeyId", fixture.KeyId));
        calls.Wait(TimeSpan.FromMinutes(1));

        var unit = (await calls.RunAsync(() =>
            new MigrationRun(plan, calls, fixture.Options(calls)).ReleaseAsync(letsGo: true))).Units.Single();

        Assert.Equal(UnitOutcome.Failed, unit.Outcome);
        Assert.Contains("KeyMetadata.KeyState is Disabled; nothing was let go", unit.Reason, StringComparison.Ordinal);
        Assert.All(plan.Disks, disk => Assert.Contains(disk.Source.Id, fixture.At(calls.Now).Disks.Keys));
    }

    [Fact]
    public async Task M08_DevicesOfSeveralDisks_AreTheSame()
    {
        using var fixture = new MigrationFixture();
        var plan = await World.DataDisks.Begin(fixture);
        var calls = fixture.Calls();

        var result = await fixture.RunAsync(plan, calls);

        Assert.All(plan.Disks, disk => Assert.Equal(disk.Source.Device, result.Units[0].After[disk.Source.Id]["Device"]));
        Assert.Equal(2, plan.Disks.Select(disk => disk.Source.Device).Distinct().Count());
    }

    [Fact]
    public async Task M09_UnattachedDisk_NeedsNoInstance()
    {
        using var fixture = new MigrationFixture();
        var plan = await World.Unattached.Begin(fixture);
        var calls = fixture.Calls();

        var result = await fixture.RunAsync(plan, calls);

        Assert.True(result.IsSuccess);
        Assert.DoesNotContain(calls.Made, call => call.Action.Contains("Instance", StringComparison.Ordinal)
            || call.Action is "AttachDisk" or "DetachDisk");
    }

    [Fact]
    public async Task M11_SnapshotOfHours_IsWaitedForAsLongAsItGetsOn_AndStoppingLosesNothing()
    {
        using var fixture = new MigrationFixture();
        var disk = fixture.DetachedDisk(8192);
        var plan = await fixture.PlanAsync(new() { DiskIds = [disk], KmsKeyId = fixture.KeyId });
        var calls = fixture.Calls();
        var began = calls.Now;
        using var stop = new CancellationTokenSource();
        calls.Inject = call =>
        {
            if (call.At - began > TimeSpan.FromMinutes(40) && call.Action == "DescribeSnapshots") stop.Cancel();
            return null;
        };

        var stopped = await fixture.RunAsync(plan, calls, stop: stop.Token);
        calls.Wait(TimeSpan.FromDays(1));
        var resumed = await fixture.RunAsync(plan, calls);

        Assert.True(stopped.IsInterrupted);
        Assert.True(resumed.IsSuccess, resumed.Units[0].Reason);
        Assert.Single(calls.Made, call => call.Action == "CreateSnapshot");
        Assert.Equal(2, fixture.At(calls.Now).Snapshots.Count);
    }

    [Fact]
    public async Task M15_TwoRunsOnOneInstance_TheSecondIsKeptOut()
    {
        using var fixture = new MigrationFixture();
        using var elsewhere = new MigrationFixture();
        var plan = await World.DataDisks.Begin(fixture);
        var other = plan with { Id = "fedcba9876543210" };
        var calls = fixture.Calls();
        var shared = Path.Combine(fixture.Directory, "shared");
        Exception? refused = null;
        calls.Inject = call =>
        {
            if (call.Action == "CopySnapshot" && refused is null)
                refused = Record.Exception(() => new MigrationRun(
                    other, calls, fixture.Options(calls) with { Directory = elsewhere.Directory, SharedLock = shared }).RunAsync().Wait())?.InnerException;
            return null;
        };

        var result = await fixture.RunAsync(plan, calls, options => options with { SharedLock = shared });

        Assert.True(result.IsSuccess);
        Assert.IsType<DirectoryLockException>(refused);
        Assert.Equal(2, calls.Made.Count(call => call.Action == "CreateSnapshot"));
    }

    [Theory]
    [InlineData(2, 18, 2, 0)]
    [InlineData(0, 2, 1, 17)]
    public async Task M16_TwentyInstancesOfWhichTwoFail_AreReportedWithTheStep_AndMaxErrorsHolds(
        int maxErrors, int done, int rolledBack, int notBegun)
    {
        using var fixture = new MigrationFixture();
        for (var count = 0; count < 20; count++) fixture.RunningInstance(20);
        var plan = await fixture.PlanAsync(new()
        {
            AllDisks = true,
            Kinds = DiskKinds.Data,
            KmsKeyId = fixture.KeyId,
            Concurrency = 1,
            MaxErrors = maxErrors,
        });
        var failing = new[] { plan.Units[2], plan.Units[11] }.Select(unit => unit.DiskIds[0]).ToList();
        var calls = fixture.Calls();
        calls.Inject = call => call.Action == "CreateSnapshot" && failing.Contains(call.Request.Parameters["DiskId"])
            ? CallFault.Refused(403, "QuotaExceed.Snapshot") : null;

        var result = await fixture.RunAsync(plan, calls);

        using var text = new StringWriter();
        ReportText.Write(new MigrationReport(plan, result), text);
        Assert.Equal(
            (done, rolledBack, notBegun),
            (Count(UnitOutcome.Done), Count(UnitOutcome.RolledBack), Count(UnitOutcome.NotBegun)));
        Assert.All(failing.Take(rolledBack), disk => Assert.Contains($"failed at snapshot-{disk}: ", text.ToString(), StringComparison.Ordinal));
        Assert.All(fixture.At(calls.Now).Instances.Values, status => Assert.Equal("Running", status));

        int Count(UnitOutcome outcome) => result.Units.Count(unit => unit.Outcome == outcome);
    }

    [Fact]
    public async Task M17_Rehearsal_ChangesNothing()
    {
        using var fixture = new MigrationFixture();
        var plan = await World.DataDisks.Begin(fixture);
        var calls = fixture.Calls();

        var result = await calls.RunAsync(() => new MigrationRun(plan, calls, fixture.Options(calls)).RehearseAsync());

        Assert.All(result.Units, unit => Assert.Null(unit.Reason));
        Assert.Equal(0, calls.Mutations);
        Assert.False(File.Exists(fixture.Journal));
    }

    [Fact]
    public async Task M20_ThrottlingAnd5xxWhilePolling_AreSatOut_AndCreationsRepeatedWithTheSameTokenOnly()
    {
        using var fixture = new MigrationFixture();
        var plan = await World.DataDisks.Begin(fixture);
        var calls = fixture.Calls();
        calls.Inject = call => call.Request.Product == "Sts" ? null : (call.Number % 5) switch
        {
            1 => CallFault.Throttled,
            3 => CallFault.Internal,
            4 when call.Mutates => CallFault.LostAfter,
            _ => null,
        };

        var result = await fixture.RunAsync(plan, calls);

        Assert.True(result.IsSuccess, result.Units[0].Reason);
        Assert.All(
            calls.Made.Where(call => call.Request.Creates).GroupBy(call => call.Request.Parameters["ClientToken"]),
            same => Assert.Single(same.Select(call => string.Join(' ', call.Request.Parameters.OrderBy(one => one.Key))).Distinct()));
        Assert.Equal((4, 5), (fixture.At(calls.Now).Snapshots.Count, fixture.At(calls.Now).Disks.Count));
    }
}
