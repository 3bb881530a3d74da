using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Migration.Oos;
using Infra.Tests.Cloud;
using Infra.Tests.Cloud.Oos;
using Xunit.Abstractions;

namespace Infra.Tests.Migration.Oos;

/// <summary>A disturbance at each call of each template, one at a time: all is done in the end, or all is as it was, and
/// whatever is left bears the tag of the plan and is named.</summary>
public sealed class OosDisturbanceTests(ITestOutputHelper output)
{
    private const string PublicTemplate = "system disk by the public template";

    public static TheoryData<string> Routes => [.. OosRoute.All.Keys];

    [Theory]
    [MemberData(nameof(Routes))]
    public void Refusal_OfEachCall_EndsDoneOrAsItWas(string route) => Each(route, OosFault.Refused, _ => true);

    [Theory]
    [MemberData(nameof(Routes))]
    public void Answer_LostOnce_BeforeTheEffectOfEachCall_EndsDoneOrAsItWas(string route) =>
        Each(route, OosFault.LostBefore, OosCourse.Mutates, withinTemplates: false);

    [Theory]
    [MemberData(nameof(Routes))]
    public void Answer_LostOnce_AfterTheEffectOfEachCall_EndsDoneOrAsItWas(string route) =>
        Each(route, OosFault.LostAfter, OosCourse.Mutates, withinTemplates: false);

    // docs/migration/oos.md: the one exception is the start of the public template.
    [Theory]
    [MemberData(nameof(Routes))]
    public void Call_ThatIsNeverAnswered_EndsDoneOrAsItWas(string route) =>
        Each(route, OosFault.NeverAnswered, call => OosCourse.Mutates(call) && call.Action != "StartExecution");

    [Theory]
    [MemberData(nameof(Routes))]
    public void Cancellation_AtEachTask_EndsDoneOrAsItWas(string name)
    {
        var route = OosRoute.All[name];
        var course = OosCourse.Of(route);
        var count = 0;

        foreach (var call in course.Tasks)
        {
            using var world = route.Begin();
            var id = world.Client.StartContent(world.Template);
            world.Client.Wait(call.At - world.Client.Now + TimeSpan.FromSeconds(0.5));
            if (world.Client.Execution(id).Text("EndDate").Length > 0) continue;
            world.Client.Call("oos", "CancelExecution", ("ExecutionId", id));
            AssertWhole(course, world, world.Client.Ended(id), name, $"cancelled at {call.Action} ({call.At})");
            count++;
        }

        Assert.InRange(count, course.Tasks.Count - 2, course.Tasks.Count);
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

        foreach (var (number, call) in back.Tasks.Index().Skip(start + 1))
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
        output.WriteLine($"{name}: {back.Tasks.Count - start - 1} of {back.Tasks.Count - start - 1} calls of the way back");
    }

    private void Each(string name, OosFault fault, Func<ApiCall, bool> isMeant, bool withinTemplates = true)
    {
        var route = OosRoute.All[name];
        var course = OosCourse.Of(route);
        var count = 0;
        foreach (var (number, call) in course.Tasks.Index())
        {
            if (!isMeant(call) || !(withinTemplates || course.IsOwn(call))) continue;
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
