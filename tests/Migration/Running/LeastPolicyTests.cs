using System.Text.Json.Nodes;
using Infra.Migration.Running;
using Infra.Tests.Testing;
using LeastPolicy = Infra.Migration.Planning.LeastPolicy;

namespace Infra.Tests.Migration.Running;

/// <summary>The least policy of a plan suffices for a run, and nothing of it is too much.</summary>
public sealed class LeastPolicyTests
{
    public static TheoryData<string> Routes =>
        [World.DataDisks.Name, World.SystemDisk.Name, World.NewInstance.Name, World.PublicTemplate.Name];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Policy_SufficesToRunAndToRelease(string route)
    {
        using var fixture = new MigrationFixture();
        var plan = await World.All[route].Begin(fixture);
        var calls = CallsAs(fixture, LeastPolicy.Of(plan));
        var run = new MigrationRun(plan, calls, fixture.Options(calls));

        var done = await calls.RunAsync(() => run.RunAsync());
        var released = await calls.RunAsync(() => run.ReleaseAsync(letsGo: true));

        Assert.True(done.IsSuccess, done.Units[0].Reason);
        Assert.True(released.IsSuccess, released.Units[0].Reason);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Policy_SufficesToTakeBack(string route)
    {
        using var fixture = new MigrationFixture();
        var plan = await World.All[route].Begin(fixture);
        var calls = CallsAs(fixture, LeastPolicy.Of(plan));
        var run = new MigrationRun(plan, calls, fixture.Options(calls));

        var done = await calls.RunAsync(() => run.RunAsync());
        var back = await calls.RunAsync(() => run.RollBackAsync());

        Assert.True(done.IsSuccess, done.Units[0].Reason);
        Assert.True(back.IsSuccess, string.Join('\n', back.Units[0].Left));
    }

    [Fact]
    public async Task Policy_WithoutAnyOneActionOfTheRun_DoesNotSuffice()
    {
        var course = await World.DataDisks.UndisturbedAsync();
        foreach (var action in course.Mutations.Select(call => $"ecs:{call.Action}").Distinct())
        {
            using var fixture = new MigrationFixture();
            var plan = await World.DataDisks.Begin(fixture);
            var calls = CallsAs(fixture, Without(LeastPolicy.Of(plan), action));

            var result = await fixture.RunAsync(plan, calls);

            // Switches that are as wished already need no call.
            Assert.True(!result.IsSuccess || action == "ecs:ModifyDiskAttribute", action);
        }
    }

    private static string Without(string policy, string action)
    {
        var document = JsonNode.Parse(policy)!;
        foreach (var statement in document["Statement"]!.AsArray())
        {
            var actions = statement!["Action"]!.AsArray();
            var left = actions.Select(one => one!.GetValue<string>()).Where(one => one != action).DefaultIfEmpty("ecs:DescribeRegions");
            statement["Action"] = new JsonArray([.. left.Select(one => (JsonNode)one)]);
        }

        return document.ToJsonString();
    }

    private static AccountCalls CallsAs(MigrationFixture fixture, string policy)
    {
        var client = fixture.SetUp;
        client.Call("Ram", "CreateUser", ("UserName", "runner"));
        client.Call("Ram", "CreatePolicy", ("PolicyName", "least"), ("PolicyDocument", policy));
        client.Call("Ram", "AttachPolicyToUser", ("PolicyType", "Custom"), ("PolicyName", "least"), ("UserName", "runner"));
        fixture.Calls();
        return new AccountCalls(fixture.Account, origin: "run") { Caller = fixture.Account.CreateAccessKey("runner").Principal };
    }
}
