using Infra.Migration.Running;
using Infra.Tests.Testing;
using Xunit.Abstractions;

namespace Infra.Tests.Migration.Running;

/// <summary>A disturbance at each call and at each line of the journal, one at a time.</summary>
public sealed class DisturbanceTests(ITestOutputHelper output)
{
    public static TheoryData<string> Routes => [.. World.All.Keys];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task M14_Kill_BeforeAndAfterEachCall_ThenResume_EndsTheSame(string route)
    {
        var world = World.All[route];
        var course = await world.UndisturbedAsync();
        var points = 0;

        foreach (var call in course.Mutations)
        {
            foreach (var kill in new[] { CallFault.KilledBefore, CallFault.KilledAfter })
            {
                var (end, result) = await Abandoned.AtCallAsync(world, call.Mutation, kill);
                AssertSame(world, course, end, result, $"{(kill.IsAfterEffect ? "after" : "before")} {call.Action} ({call.Mutation})");
                points++;
            }
        }

        Assert.Equal(2 * course.Mutations.Count(), points);
        ShownPage.Counts(route, 1, points);
        output.WriteLine($"{route}: killed at {points} of {points} calls, each resumed to the same end");
    }

    [Theory]
    [InlineData("by hand")]
    [InlineData("unattached disk")]
    [InlineData("system disk by replacement")]
    [InlineData("system disk by a new instance")]
    [InlineData("system disk by the public template")]
    public async Task M14_Kill_AtEachLineOfTheJournal_ThenResume_EndsTheSame(string route)
    {
        var world = World.All[route];
        var course = await world.UndisturbedAsync();

        for (var line = 1; line <= course.Lines; line++)
        {
            var (end, result) = await Abandoned.AtLineAsync(world, line);
            AssertSame(world, course, end, result, $"line {line}");
        }

        ShownPage.Counts(route, 2, course.Lines);
        output.WriteLine($"{route}: killed at {course.Lines} of {course.Lines} lines, each resumed to the same end");
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Answer_LostBeforeAndAfterTheEffectOfEachCall_MakesNoDifference(string route)
    {
        var world = World.All[route];
        var course = await world.UndisturbedAsync();

        foreach (var call in course.Different)
        {
            foreach (var loss in new[] { CallFault.LostBefore, CallFault.LostAfter })
            {
                using var fixture = new MigrationFixture();
                var plan = await world.Begin(fixture);
                var calls = fixture.Calls();
                calls.Inject = made => made.Number == call.Number ? loss : null;
                var result = await fixture.RunAsync(plan, calls);
                AssertSame(world, course, fixture.At(calls.Now), result, $"{call.Action} ({call.Number})");
                if (!call.Mutates) break;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Refusal_OfEachCall_LeavesAllDoneOrAllAsItWas(string route)
    {
        var world = World.All[route];
        var course = await world.UndisturbedAsync();

        foreach (var call in course.Different)
        {
            using var fixture = new MigrationFixture();
            var plan = await world.Begin(fixture);
            var calls = fixture.Calls();
            calls.Inject = made => made.Number == call.Number ? CallFault.Refused(403, "Forbidden.RAM") : null;

            var unit = (await fixture.RunAsync(plan, calls)).Units.Single();

            var wanted = unit.Outcome == UnitOutcome.Done ? course.After : course.Before;
            Assert.True(unit.Outcome is UnitOutcome.Done or UnitOutcome.RolledBack or UnitOutcome.NotBegun,
                $"{call.Action} ({call.Number}): {unit.Outcome} {unit.Reason} {string.Join(' ', unit.Left)}");
            var end = fixture.At(calls.Now).WithoutKept(unit);
            // A cancelled execution stays in the list of OOS.
            if (unit.Outcome != UnitOutcome.Done) end = end with { Executions = wanted.Executions };
            Assert.True(wanted.Shape == end.Shape, $"{call.Action} ({call.Number}): {unit.Outcome}\n{end.Shape}");
        }
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task M20_Throttling_Throughout_OnlySlowsTheRunDown(string route)
    {
        var world = World.All[route];
        var course = await world.UndisturbedAsync();
        using var fixture = new MigrationFixture();
        var plan = await world.Begin(fixture);
        var calls = fixture.Calls();
        var tries = 0;
        calls.Inject = _ => ++tries % 4 == 0 ? null : CallFault.Throttled;

        var result = await calls.RunAsync(() => new MigrationRun(plan, calls.Retrying(), fixture.Options(calls)).RunAsync());

        AssertSame(world, course, fixture.At(calls.Now), result, route);
    }

    private static void AssertSame(World world, Course course, Belongings end, RunResult result, string where)
    {
        Assert.True(result.IsSuccess, $"{where}: {result.Units[0].Outcome} {result.Units[0].Reason}");
        Assert.True(course.After.Shape == end.Shape, $"{where}:\n{end.Shape}\ninstead of\n{course.After.Shape}");
        // ECS releases a system disk that is replaced: its image and snapshot are the way back.
        Assert.All(
            course.Before.Disks.Where(disk => !world.ReleasesTheSource || !disk.Value.Contains("/dev/xvda", StringComparison.Ordinal)),
            source => Assert.Contains(source.Key, end.Disks.Keys));
    }
}
