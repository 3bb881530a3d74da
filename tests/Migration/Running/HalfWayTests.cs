using Infra.Cloud;
using Infra.Migration.Planning;
using Infra.Migration.Running;
using Infra.Tests.Cloud;

namespace Infra.Tests.Migration.Running;

/// <summary>What changes in the account or around the run while it is on its way.</summary>
public sealed class HalfWayTests
{
    public static TheoryData<string, string> Moments => new()
    {
        { World.DataDisks.Name, "CopySnapshot" }, { World.DataDisks.Name, "CreateDisk" }, { World.DataDisks.Name, "AttachDisk" },
        { World.StoppedInstance.Name, "CreateDisk" }, { World.Unattached.Name, "CreateDisk" },
        { World.SystemDisk.Name, "CopyImage" }, { World.SystemDisk.Name, "ReplaceSystemDisk" },
        { World.NewInstance.Name, "CopyImage" }, { World.NewInstance.Name, "RunInstances" },
        { World.PublicTemplate.Name, "StartExecution" }, { World.PublicTemplate.Name, "ListExecutions" },
        { World.PublicTemplateOfAStoppedOne.Name, "ListExecutions" },
    };

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task Key_DisabledHalfWay_TakesTheUnitBack(string route, string before)
    {
        using var fixture = new MigrationFixture();
        var plan = await World.All[route].Begin(fixture);
        var calls = fixture.Calls();
        var start = fixture.At(calls.Now);
        var source = plan.Units[0].DiskIds[0];
        var content = fixture.Account.Blocks.Hash(source, calls.Now);
        var times = 0;
        calls.Inject = call =>
        {
            // The template makes its image first: its copy is on the way when it is asked for the tenth time.
            if (call.Action == before && ++times == (before == "ListExecutions" ? 10 : 1))
                new CloudClient(fixture.Account, TestCloud.Region, "somebody", call.At).Call("Kms", "DisableKey", ("KeyId", fixture.KeyId));
            return null;
        };

        var unit = (await fixture.RunAsync(plan, calls)).Units.Single();

        var end = fixture.At(calls.Now);
        Assert.NotEqual(0, times);
        Assert.Equal((UnitOutcome.RolledBack, []), (unit.Outcome, unit.Left));
        Assert.Equal(start.Instances, end.Instances);
        Assert.Equal(start.Shape, (end.WithoutKept(unit) with { Executions = start.Executions }).Shape);
        // A system disk that was replaced comes back as another one with the same content.
        var back = end.Disks.ContainsKey(source) ? source : end.Disks.Single().Key;
        Assert.Equal(content, fixture.Account.Blocks.Hash(back, calls.Now));
    }

    [Fact]
    public async Task Quota_ExhaustedHalfWay_TakesBackWhatItStops_AndLeavesTheRest()
    {
        // Two instances with a system disk and two data disks each: one unit's new disks fit, the other's do not.
        using var fixture = new MigrationFixture(new() { DiskLimit = 9 });
        fixture.RunningInstance(20, 20);
        fixture.RunningInstance(20, 20);
        var plan = await fixture.PlanAsync(new()
        {
            AllDisks = true,
            Kinds = DiskKinds.Data,
            KmsKeyId = fixture.KeyId,
            Concurrency = 1,
            MaxErrors = 5,
        });
        var calls = fixture.Calls();

        var result = await fixture.RunAsync(plan, calls);

        Assert.Equal([UnitOutcome.Done, UnitOutcome.RolledBack], result.Units.Select(unit => unit.Outcome));
        Assert.Contains("QuotaExceed", result.Units[1].Reason, StringComparison.Ordinal);
        Assert.Equal(8, fixture.At(calls.Now).Disks.Count);
        Assert.All(fixture.At(calls.Now).Instances.Values, status => Assert.Equal("Running", status));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(-400)]
    public async Task Clock_ThatJumpsByDays_MakesNoDifference(int days)
    {
        using var fixture = new MigrationFixture();
        var plan = await World.DataDisks.Begin(fixture);
        var calls = fixture.Calls();
        var clock = new JumpingClock(calls.Time);
        calls.Inject = call =>
        {
            if (call.Number % 7 == 0) clock.Offset = clock.Offset == default ? TimeSpan.FromDays(days) : default;
            return null;
        };

        var result = await fixture.RunAsync(plan, calls, options => options with { Time = clock });

        Assert.True(result.IsSuccess, result.Units[0].Reason);
    }

    [Fact]
    public async Task Window_IsWaitedFor_AndWhenNoneIsLeftNothingIsBegun()
    {
        using var fixture = new MigrationFixture();
        var (instance, _) = fixture.RunningInstance(20);
        var calls = fixture.Calls();
        var open = calls.Now.AddHours(5);
        var plan = await fixture.PlanAsync(new()
        {
            InstanceIds = [instance],
            Kinds = DiskKinds.Data,
            KmsKeyId = fixture.KeyId,
            Windows = [new(open, open.AddHours(1))],
        });
        var late = fixture.Calls();
        late.Wait(TimeSpan.FromDays(1));

        var result = await fixture.RunAsync(plan, calls);
        using var elsewhere = new MigrationFixture();
        var missed = await fixture.RunAsync(plan, late, options => options with { Directory = elsewhere.Directory });

        Assert.True(result.IsSuccess, result.Units[0].Reason);
        Assert.InRange(calls.Made.First(call => call.Action == "StopInstance").At, open, open.AddMinutes(1));
        Assert.Equal(UnitOutcome.NotBegun, missed.Units[0].Outcome);
        Assert.Contains("no window is left", missed.Units[0].Reason, StringComparison.Ordinal);
    }

    private sealed class JumpingClock(TimeProvider time) : TimeProvider
    {
        public TimeSpan Offset { get; set; }

        public override long TimestampFrequency => time.TimestampFrequency;

        public override long GetTimestamp() => time.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => time.GetUtcNow() + Offset;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            time.CreateTimer(callback, state, dueTime, period);
    }
}
