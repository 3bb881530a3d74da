using Infra.Files;
using Infra.Migration.Plans;
using Infra.Migration.Running;
using Infra.Tests.Testing;

namespace Infra.Tests.Migration.Running;

/// <summary>What a run does with a plan, on plans written by hand.</summary>
public sealed class MigrationRunTests : IDisposable
{
    private readonly MigrationFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public async Task Plan_OfUnattachedDisks_IsCarriedOut_AndUnitsOverlap()
    {
        string[] disks = [_fixture.DetachedDisk(), _fixture.DetachedDisk(), _fixture.DetachedDisk()];
        var calls = _fixture.Calls();
        var began = calls.Now;

        var result = await _fixture.RunAsync(HandPlans.OfDisks(_fixture.KeyId, disks), calls);

        Assert.True(result.IsSuccess);
        Assert.All(result.Units, unit => Assert.Equal("true", unit.After[unit.UnitId]["Encrypted"]));
        Assert.Equal(9, calls.Mutations);
        Assert.InRange(calls.Now - began, TimeSpan.FromMinutes(1), result.Units.Count * TimeSpan.FromMinutes(10));
    }

    [Fact]
    public async Task Plan_RunTwice_ChangesNothingTheSecondTime()
    {
        var plan = InstancePlan();
        var calls = _fixture.Calls();
        var first = await _fixture.RunAsync(plan, calls);
        var mutations = calls.Mutations;

        var second = await _fixture.RunAsync(plan, calls);

        Assert.True(first.IsSuccess && second.IsSuccess);
        Assert.Equal(mutations, calls.Mutations);
    }

    [Fact]
    public async Task Instance_IsStoppedMeanwhile_AndRunsAfterwards()
    {
        var plan = InstancePlan();
        var calls = _fixture.Calls();

        await _fixture.RunAsync(plan, calls);

        Assert.Equal(
            ["StopInstance", "CreateSnapshot", "CopySnapshot", "CreateDisk", "StartInstance"],
            calls.Made.Where(call => call.Mutates).Select(call => call.Action));
        Assert.Equal("Running", _fixture.At(calls.Now).Instances.Values.Single());
    }

    [Fact]
    public async Task Unit_WhoseStepFails_IsTakenBack_AndTheInstanceRunsAgain()
    {
        var plan = InstancePlan();
        var calls = _fixture.Calls();
        var before = _fixture.At(calls.Now);
        calls.Inject = call => call.Action == "CreateDisk" ? CallFault.Refused(403, "QuotaExceed.PostPaidDisk") : null;

        var result = await _fixture.RunAsync(plan, calls);

        var unit = Assert.Single(result.Units);
        Assert.Equal(UnitOutcome.RolledBack, unit.Outcome);
        Assert.StartsWith("disk-", unit.FailedStep, StringComparison.Ordinal);
        Assert.Contains("QuotaExceed.PostPaidDisk", unit.Reason, StringComparison.Ordinal);
        Assert.Equal(before.Shape, _fixture.At(calls.Now).Shape);
    }

    [Fact]
    public async Task Unit_ThatCannotBeTakenBackWhole_NamesWhatIsLeft_AndTheInstanceRunsAllTheSame()
    {
        var plan = InstancePlan();
        var calls = _fixture.Calls();
        calls.Inject = call => call.Action switch
        {
            "CreateDisk" => CallFault.Refused(403, "QuotaExceed.PostPaidDisk"),
            "DeleteSnapshot" => CallFault.Refused(403, "Forbidden.RAM"),
            _ => null,
        };

        var result = await _fixture.RunAsync(plan, calls);

        var unit = Assert.Single(result.Units);
        var at = _fixture.At(calls.Now);
        Assert.Equal(UnitOutcome.Failed, unit.Outcome);
        Assert.Equal(2, at.Snapshots.Count);
        Assert.All(at.Snapshots.Keys, id => Assert.Contains(unit.Left, left => left.Contains(id, StringComparison.Ordinal)));
        Assert.Equal("Running", at.Instances.Values.Single());
    }

    [Fact]
    public async Task Unit_ThatIsNotAsInTheInventory_IsNotBegun()
    {
        var plan = InstancePlan();
        _fixture.SetUp.Call("Ecs", "StopInstance", ("InstanceId", plan.Units[0].Id));
        var calls = _fixture.Calls();

        var result = await _fixture.RunAsync(plan, calls);

        var unit = Assert.Single(result.Units);
        Assert.Equal(UnitOutcome.NotBegun, unit.Outcome);
        Assert.Contains("is Stopped; it has changed since the inventory, plan anew", unit.Reason, StringComparison.Ordinal);
        Assert.Equal(0, calls.Mutations);
    }

    [Fact]
    public async Task Throttling_Throughout_OnlySlowsTheRunDown()
    {
        var plan = InstancePlan();
        var calls = _fixture.Calls();
        var tries = new Dictionary<string, int>();
        calls.Inject = call =>
        {
            var key = $"{call.Action} {string.Join(' ', call.Request.Parameters.Values)}";
            return (tries[key] = tries.GetValueOrDefault(key) + 1) % 4 == 0 ? null : CallFault.Throttled;
        };

        var result = await calls.RunAsync(() => new MigrationRun(plan, calls.Retrying(), _fixture.Options(calls)).RunAsync());

        Assert.True(result.IsSuccess, result.Units[0].Reason);
        Assert.Equal(2, _fixture.At(calls.Now).Snapshots.Count);
    }

    [Fact]
    public async Task Wait_WithoutProgress_FailsAfterItsPatience_NotBefore()
    {
        var disk = _fixture.DetachedDisk(2000);
        var plan = HandPlans.OfDisks(_fixture.KeyId, disk);
        var steps = plan.Units[0].Steps.ToList();
        steps[0] = steps[0] with
        {
            Until = steps[0].Until! with
            {
                Patience = TimeSpan.FromMinutes(30),
                Conditions = [new("Snapshots.Snapshot[0].Status", ["never"])],
            },
        };
        plan = plan with { Units = [plan.Units[0] with { Steps = steps }] };
        var calls = _fixture.Calls();
        var began = calls.Now;

        var result = await _fixture.RunAsync(plan, calls);

        var unit = Assert.Single(result.Units);
        Assert.Equal(UnitOutcome.RolledBack, unit.Outcome);
        Assert.Contains("no progress for 00:30:00", unit.Reason, StringComparison.Ordinal);
        Assert.True(calls.Now - began > TimeSpan.FromMinutes(30));
    }

    [Fact]
    public async Task Run_Stopped_EndsAfterTheCallUnderWay_AndGoesOnLater()
    {
        var plan = InstancePlan();
        var calls = _fixture.Calls();
        using var stop = new CancellationTokenSource();
        calls.Inject = call =>
        {
            if (call.Action == "CopySnapshot") stop.Cancel();
            return null;
        };

        var stopped = await _fixture.RunAsync(plan, calls, stop: stop.Token);
        var atStop = calls.Made.Count;
        var resumed = await _fixture.RunAsync(plan, calls);

        Assert.True(stopped.IsInterrupted);
        Assert.Equal(UnitOutcome.Interrupted, stopped.Units[0].Outcome);
        Assert.Equal("CopySnapshot", calls.Made[atStop - 1].Action);
        Assert.True(resumed.IsSuccess);
        Assert.Single(calls.Made, call => call.Action == "CopySnapshot");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task Units_AtOnce_AreAsManyAsThePlanSays_AndNoMore(int concurrency)
    {
        var disks = Enumerable.Range(0, 5).Select(_ => _fixture.DetachedDisk()).ToArray();
        var plan = HandPlans.OfDisks(_fixture.KeyId, disks) with { Concurrency = concurrency };

        var result = await _fixture.RunAsync(plan, _fixture.Calls());

        var (atOnce, most) = (0, 0);
        foreach (var one in _fixture.Events)
        {
            if (one.Kind == RunEventKind.UnitBegun) most = Math.Max(most, ++atOnce);
            if (one.Kind == RunEventKind.UnitEnded) atOnce--;
        }

        Assert.True(result.IsSuccess);
        Assert.Equal(concurrency, most);
    }

    [Fact]
    public async Task MaxErrors_Reached_BeginsNoFurtherUnit()
    {
        var disks = Enumerable.Range(0, 6).Select(_ => _fixture.DetachedDisk()).ToArray();
        var plan = HandPlans.OfDisks(_fixture.KeyId, disks) with { Concurrency = 1, MaxErrors = 1 };
        var calls = _fixture.Calls();
        calls.Inject = call => call.Action == "CopySnapshot" ? CallFault.Refused(403, "Forbidden.RAM") : null;

        var result = await _fixture.RunAsync(plan, calls);

        Assert.Equal(2, result.Units.Count(unit => unit.Outcome == UnitOutcome.RolledBack));
        Assert.Equal(4, result.Units.Count(unit => unit.Outcome == UnitOutcome.NotBegun));
        Assert.All(result.Units.Where(unit => unit.Outcome == UnitOutcome.NotBegun), unit => Assert.Equal("2 units failed, and at most 1 may", unit.Reason));
    }

    [Fact]
    public async Task SecondRun_OfTheSamePlan_IsKeptOut()
    {
        var plan = InstancePlan();
        var calls = _fixture.Calls();
        using var other = DirectoryLock.Take(_fixture.Directory);

        var refused = await Assert.ThrowsAsync<DirectoryLockException>(() => _fixture.RunAsync(plan, calls));

        Assert.Contains($"process {Environment.ProcessId}", refused.Message, StringComparison.Ordinal);
        Assert.Empty(calls.Made);
    }

    [Fact]
    public async Task Plan_OfAnotherAccount_IsRefused()
    {
        var plan = InstancePlan() with { AccountId = "1234567890123456" };
        var calls = _fixture.Calls();

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => _fixture.RunAsync(plan, calls));

        Assert.Contains("the plan is for account 1234567890123456", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, calls.Mutations);
    }

    [Fact]
    public async Task Units_Done_AreTakenBackOnRequest()
    {
        var disk = _fixture.DetachedDisk();
        var plan = HandPlans.OfDisks(_fixture.KeyId, disk);
        var calls = _fixture.Calls();
        var before = _fixture.At(calls.Now);
        await _fixture.RunAsync(plan, calls);

        var result = await calls.RunAsync(() => new MigrationRun(plan, calls, _fixture.Options(calls)).RollBackAsync());

        Assert.Equal(UnitOutcome.RolledBack, result.Units[0].Outcome);
        Assert.Equal(before.Shape, _fixture.At(calls.Now).Shape);
        Assert.Equal(UnitOutcome.RolledBack, MigrationRun.Status(plan, _fixture.Directory).Units[0].Outcome);
    }

    private MigrationPlan InstancePlan()
    {
        var (instance, disks) = _fixture.RunningInstance(40);
        return HandPlans.OfInstance(_fixture.KeyId, instance, disks[0]);
    }
}
