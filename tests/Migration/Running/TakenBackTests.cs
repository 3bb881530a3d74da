using Infra.Migration.Plans;
using Infra.Migration.Running;
using Infra.Tests.Testing;
using Xunit.Abstractions;

namespace Infra.Tests.Migration.Running;

/// <summary>A conversion that is done and then taken back, with a kill at each call of the way back.</summary>
public sealed class TakenBackTests(ITestOutputHelper output)
{
    public static TheoryData<string> Routes =>
    [
        World.DataDisks.Name, World.SystemDisk.Name, World.NewInstance.Name, World.PublicTemplate.Name,
        World.PublicTemplateOfAStoppedOne.Name,
    ];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Unit_Done_IsTakenBack_AndWhatStaysIsNamed(string route)
    {
        using var fixture = new MigrationFixture();
        var plan = await World.All[route].Begin(fixture);
        var calls = fixture.Calls();
        var before = fixture.At(calls.Now);
        await fixture.RunAsync(plan, calls);

        var unit = (await TakeBackAsync(fixture, plan, calls)).Units.Single();

        var end = fixture.At(calls.Now).WithoutKept(unit) with { Executions = before.Executions };
        Assert.Equal((UnitOutcome.RolledBack, []), (unit.Outcome, unit.Left));
        Assert.Equal(before.Shape, end.Shape);
    }

    [Fact]
    public async Task NewInstance_ThatIsKept_IsStopped_BeforeTheOldOneStarts()
    {
        using var fixture = new MigrationFixture();
        var plan = await World.NewInstance.Begin(fixture);
        var calls = fixture.Calls();
        await fixture.RunAsync(plan, calls);

        var unit = (await TakeBackAsync(fixture, plan, calls)).Units.Single();

        var end = fixture.At(calls.Now);
        var kept = end.Instances.Keys.Single(id => id != plan.Units[0].Id);
        Assert.Equal("Running", end.Instances[plan.Units[0].Id]);
        Assert.Equal("Stopped", end.Instances[kept]);
        Assert.Contains(unit.Kept, one => one.Contains($"({kept})", StringComparison.Ordinal));
        Assert.Equal(["StopInstance", "StartInstance"],
            calls.Made.Where(call => call.Mutates).Select(call => call.Action).Where(action => action is "StopInstance" or "StartInstance").Skip(1));
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task M14_Kill_BeforeAndAfterEachCallOfTheWayBack_ThenAgain_EndsTheSame(string route)
    {
        var (undisturbed, calls) = await KilledAtAsync(World.All[route], _ => null);
        var points = 0;

        foreach (var call in calls)
        {
            foreach (var kill in new[] { CallFault.KilledBefore, CallFault.KilledAfter })
            {
                var (end, _) = await KilledAtAsync(World.All[route], made => made.Mutation == call.Mutation ? kill : null);
                Assert.True(undisturbed == end, $"{(kill.IsAfterEffect ? "after" : "before")} {call.Action}:\n{end}\ninstead of\n{undisturbed}");
                points++;
            }
        }

        Assert.Equal(2 * calls.Count, points);
        ShownPage.Counts(route, 3, points);
        output.WriteLine($"{route}: killed at {points} of {2 * calls.Count} calls of the way back, each gone on with to the same end");
    }

    /// <summary>Converts, takes back with a kill, takes back again. What there is then, and the calls that change
    /// something on the way back.</summary>
    private static async Task<(string End, IReadOnlyList<AccountCall> Calls)> KilledAtAsync(
        World world, Func<AccountCall, CallFault?> kill)
    {
        using var fixture = new MigrationFixture();
        var plan = await world.Begin(fixture);
        var calls = fixture.Calls();
        await fixture.RunAsync(plan, calls);
        var done = calls.Mutations;

        calls.Inject = call => call.Mutation > done ? kill(call) : null;
        await Record.ExceptionAsync(() => TakeBackAsync(fixture, plan, calls));
        calls.Inject = null;
        calls.Revive();
        var result = await TakeBackAsync(fixture, plan, calls);

        var unit = result.Units.Single();
        Assert.Equal(UnitOutcome.RolledBack, unit.Outcome);
        var kept = string.Join('\n', unit.Kept.Select(one => one.Split(':')[0].Split('(')[0].TrimEnd()));
        return ($"{fixture.At(calls.Now).Shape}\n{kept}", [.. calls.Made.Where(call => call.Mutation > done)]);
    }

    private static Task<RunResult> TakeBackAsync(MigrationFixture fixture, MigrationPlan plan, AccountCalls calls) =>
        calls.RunAsync(() => new MigrationRun(plan, calls, fixture.Options(calls)).RollBackAsync());
}
