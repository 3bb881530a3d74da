using Infra.Cloud;
using Infra.Migration.Planning;
using Infra.Migration.Running;
using Infra.Tests.Cloud;

namespace Infra.Tests.Migration.Running;

/// <summary>What changes in the account or around the run while it is on its way.</summary>
public sealed class HalfWayTests
{
    [Theory]
    [InlineData("CopySnapshot")]
    [InlineData("CreateDisk")]
    [InlineData("AttachDisk")]
    public async Task Key_DisabledHalfWay_TakesTheUnitBack(string before)
    {
        using var fixture = new MigrationFixture();
        var plan = await World.DataDisks.Begin(fixture);
        var calls = fixture.Calls();
        var start = fixture.At(calls.Now);
        var isDisabled = false;
        calls.Inject = call =>
        {
            if (call.Action == before && !isDisabled)
            {
                isDisabled = true;
                new CloudClient(fixture.Account, TestCloud.Region, "somebody", call.At).Call("Kms", "DisableKey", ("KeyId", fixture.KeyId));
            }

            return null;
        };

        var result = await fixture.RunAsync(plan, calls);

        var unit = result.Units.Single();
        Assert.Equal(UnitOutcome.RolledBack, unit.Outcome);
        Assert.Contains("KMSKeyId", unit.Reason, StringComparison.Ordinal);
        Assert.Equal(start.Disks, fixture.At(calls.Now).Disks);
        Assert.Equal("Running", fixture.At(calls.Now).Instances.Values.Single());
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
