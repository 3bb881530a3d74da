using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Migration.Oos;
using Infra.Tests.Cloud;
using Infra.Tests.Cloud.Oos;
using Infra.Tests.Engine;
using Xunit.Abstractions;

namespace Infra.Tests.Migration.Oos;

/// <summary>A disturbance at each call of each template, one at a time: all is done in the end, or all is as it was, and
/// whatever is left bears the tag of the plan and is named.</summary>
/// <remarks>The usual tests take one call in three; EVERY_POINT=1 takes all.</remarks>
public sealed class OosDisturbanceTests(ITestOutputHelper output)
{
    private const int ShareOfCalls = 3;
    private const string PublicTemplate = "system disk by the public template";

    public static TheoryData<string> Routes => [.. OosRoute.All.Keys];

    [Theory]
    [MemberData(nameof(Routes))]
    public void Refusal_OfEachCall_EndsDoneOrAsItWas(string route) => Each(route, OosFault.Refused, 0, _ => true);

    [Theory]
    [MemberData(nameof(Routes))]
    public void Answer_LostOnce_BeforeTheEffectOfEachCall_EndsDoneOrAsItWas(string route) =>
        Each(route, OosFault.LostBefore, 1, OosCourse.Mutates, withinTemplates: false);

    [Theory]
    [MemberData(nameof(Routes))]
    public void Answer_LostOnce_AfterTheEffectOfEachCall_EndsDoneOrAsItWas(string route) =>
        Each(route, OosFault.LostAfter, 2, OosCourse.Mutates, withinTemplates: false);

    // docs/migration/oos.md: the one exception is the start of the public template.
    [Theory]
    [MemberData(nameof(Routes))]
    public void Call_ThatIsNeverAnswered_EndsDoneOrAsItWas(string route) =>
        Each(route, OosFault.NeverAnswered, 0, call => OosCourse.Mutates(call) && call.Action != "StartExecution");

    [Theory]
    [MemberData(nameof(Routes))]
    public void Cancellation_AtEachTask_EndsDoneOrAsItWas(string name)
    {
        var route = OosRoute.All[name];
        var course = OosCourse.Of(route);
        var count = 0;

        foreach (var (number, call) in Taken(course.Tasks.Index(), 1))
        {
            using var world = route.Begin();
            var id = world.Client.StartContent(world.Template);
            world.Client.Wait(call.At - world.Client.Now + TimeSpan.FromSeconds(0.5));
            if (world.Client.Execution(id).Text("EndDate").Length > 0) continue;
            world.Client.Call("oos", "CancelExecution", ("ExecutionId", id));
            AssertWhole(course, world, world.Client.Ended(id), name, $"cancelled at {call.Action} ({number})");
            count++;
        }

        Assert.InRange(count, 3, course.Tasks.Count);
        output.WriteLine($"{name}: cancelled: {count} of {count} tasks");
    }

    [Theory]
    [InlineData("data disk by a copy")]
    [InlineData("system disk by replacement")]
    public void Answer_LostOnTheWayBack_MakesNoDifference(string name)
    {
        var route = OosRoute.All[name];
        var course = OosCourse.Of(route);
        var start = course.Tasks.Index().Last(task => task.Item.Action == "StartInstance").Index;
        var back = OosCourse.Of(route, OosFault.Refused.At(start));

        foreach (var (number, call) in Taken(back.Tasks.Index().Skip(start + 1), 0))
        {
            using var world = route.Begin();
            var template = world.Template;
            var (refused, lost) = (OosFault.Refused.At(start), OosFault.LostAfter.At(number));
            world.AtCall = (made, answer) =>
            {
                refused(made, answer);
                lost(made, answer);
            };
            world.Client.Run(template);
            Assert.True(back.After.SequenceEqual(world.State()), $"{call.Action} ({number}):\n{string.Join('\n', world.State())}");
        }

        Assert.Equal("Failed", back.Status);
        output.WriteLine($"{name}: the way back has {back.Tasks.Count - start - 1} calls");
    }

    /// <summary>All calls, or each third.</summary>
    private static IEnumerable<(int Index, ApiCall Item)> Taken(IEnumerable<(int Index, ApiCall Item)> calls, int turn) =>
        EveryPoint.IsAskedFor ? calls : calls.Where((_, place) => place % ShareOfCalls == turn);

    private void Each(string name, OosFault fault, int turn, Func<ApiCall, bool> isMeant, bool withinTemplates = true)
    {
        var route = OosRoute.All[name];
        var course = OosCourse.Of(route);
        var count = 0;
        var meant = course.Tasks.Index().Where(task => isMeant(task.Item) && (withinTemplates || course.IsOwn(task.Item)));
        foreach (var (number, call) in Taken(meant, turn))
        {
            using var world = route.Begin();
            var template = world.Template;
            world.AtCall = fault.At(number);
            AssertWhole(course, world, world.Client.Run(template), name, $"{call.Action} ({number}) {fault}");
            count++;
        }

        Assert.Equal("Success", course.Status);
        output.WriteLine($"{name}: {fault}: {count} of {count} calls");
    }

    private static void AssertWhole(OosCourse course, OosWorld world, JsonNode end, string route, string what)
    {
        var state = world.State();
        var (tagged, untagged) = world.Left();
        var isDone = end.Text("Status") == "Success";
        var wanted = isDone ? course.After : course.Before;
        var shown = isDone ? state : [.. state.Where(line => !line.StartsWith("new ", StringComparison.Ordinal))];
        Assert.True(wanted.SequenceEqual(shown), $"{what}: {end.Text("Status")} {end.Text("StatusMessage")}\n{string.Join('\n', state)}");
        // The public template puts no tags on what it makes, and ECS none on the snapshot of an encrypted image.
        if (!isDone && route != PublicTemplate) Assert.True(untagged.Count == 0, $"{what}: {string.Join(' ', untagged)}");
        if (end.Text("Status") == "Failed")
            Assert.True(OosFailure.Read(end.Text("StatusMessage")).Left?.Order(StringComparer.Ordinal).SequenceEqual(tagged),
                $"{what}: {end.Text("StatusMessage")} instead of {string.Join(' ', tagged)}");
    }
}
