using System.Text.Json.Nodes;
using Infra.Engine;
using Infra.Tests.Engine.Shims;
using Infra.Tests.Testing;
using Xunit.Abstractions;

namespace Infra.Tests.Engine;

/// <summary>The process is killed after each thing that an operation writes down, and the operation is run again.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class CrashTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public Task Environment_KilledAtPointsOfEveryKindOfResource_EndsTheSame(string stack) =>
        CompareAsync(stack, before: null, project => project.UpEnvironmentAsync(), every: 10);

    [Fact]
    public Task FirstDeployment_KilledAtAnyPoint_EndsTheSame() =>
        CompareAsync(before: null, SmallProgram.Declare);

    [Fact]
    public Task ChangedDeployment_KilledAtAnyPoint_EndsTheSame() =>
        CompareAsync(SmallProgram.Declare, SmallProgram.DeclareChanged);

    [Fact]
    public Task EmptiedDeployment_KilledAtAnyPoint_EndsTheSame() =>
        CompareAsync(SmallProgram.DeclareChanged, () => { });

    [Fact]
    public Task FirstDeployment_KilledAtAnyPointAndDestroyed_LeavesNothing() =>
        FollowAsync(SmallProgram.Declare, async project => (await project.Engine.DestroyAsync()).Errors, () => { });

    [Fact]
    public Task FirstDeployment_KilledAtAnyPointAndRefreshed_GoesOn() =>
        FollowAsync(SmallProgram.Declare, async project => (await project.Engine.RefreshAsync()).Errors, SmallProgram.Declare);

    [Fact]
    public Task FirstDeployment_KilledAtAnyPointAndEmptied_LeavesNothing() =>
        FollowAsync(SmallProgram.Declare, async project => (await project.UpAsync(() => { })).Errors, () => { });

    [Fact]
    public Task FirstDeployment_KilledAtAnyPointAndEdited_GoesOn() =>
        FollowAsync(SmallProgram.Declare, async project => (await project.UpAsync(SmallProgram.DeclareChanged)).Errors,
            SmallProgram.DeclareChanged);

    [Fact]
    public Task ClusterWithItsOwnNetwork_KilledAtAnyPoint_EndsTheSame() =>
        CompareAsync(before: null, ClusterPrograms.ClusterWithItsOwnNetwork);

    [Fact]
    public async Task Dev_KilledAtPointsOfEveryKindOfResourceAndDestroyed_LeavesNothing()
    {
        using var project = new EngineFixture("dev");
        using var copies = new Interruptions(project, every: 25);
        Assert.Equal([], (await project.UpEnvironmentAsync()).Errors);

        var good = 0;
        foreach (var copy in copies.All)
        {
            using var after = new EngineFixture("dev", copy);
            var errors = (await after.Engine.DestroyAsync()).Errors;
            var left = AccountContents.Of(after, "cn-shanghai");
            if (errors.Count == 0 && left.Length == 0) good++;
            else output.WriteLine($"{Path.GetFileName(copy)} leaves {left}: {string.Join("; ", errors)}");
        }
        output.WriteLine($"{good} of {copies.All.Count} interruptions leave nothing; {copies.Points} points, {copies.Types.Count} types");
        Assert.True(copies.All.Count > 10);
        Assert.Equal(copies.All.Count, good);
    }

    /// <summary>Kills a deployment at every point, does something else next, then deploys what is wanted in the end.</summary>
    private async Task FollowAsync(Action killed, Func<EngineFixture, Task<IReadOnlyList<OperationError>>> next, Action wanted)
    {
        using var project = new EngineFixture();
        using var copies = new Interruptions(project);
        await project.GivenAsync(killed);
        var expected = await ObjectsAfterAsync(wanted);

        var good = 0;
        foreach (var copy in copies.All)
        {
            using var after = new EngineFixture(directory: copy);
            var errors = (await next(after)).Concat((await after.UpAsync(wanted)).Errors).ToList();
            if (errors.Count == 0 && Kinds(after) == expected) good++;
            else output.WriteLine($"{Path.GetFileName(copy)} differs: {string.Join("; ", errors)} {Kinds(after)}");
        }
        output.WriteLine($"{good} of {copies.All.Count} interruptions leave what is wanted: {expected}");
        Assert.True(copies.All.Count > 10);
        Assert.Equal(copies.All.Count, good);
    }

    private static async Task<string> ObjectsAfterAsync(Action wanted)
    {
        using var project = new EngineFixture();
        await project.GivenAsync(wanted);
        return Kinds(project);
    }

    /// <summary>The objects of the account by kind; keys that wait for their deletion and service keys do not count.</summary>
    private static string Kinds(EngineFixture project)
    {
        var counts = "";
        project.InAccount(client =>
        {
            var keys = client.Call("Kms", "ListKeys", ("PageSize", "100"),
                ("Filters", """[{"Key":"KeyState","Values":["Enabled"]},{"Key":"CreatorType","Values":["User"]}]"""));
            var aliases = client.Call("Kms", "ListAliases", ("PageSize", "100"))["Aliases"]!["Alias"]!.AsArray()
                .Count(alias => !((string)alias!["AliasName"]!).StartsWith("alias/acs/", StringComparison.Ordinal));
            var roles = client.Call("Ram", "ListRoles")["Roles"]!["Role"]!.AsArray().Count;
            var disks = client.Call("Ecs", "DescribeDisks", ("RegionId", client.Region));
            counts = $"{keys["TotalCount"]} keys, {aliases} aliases, {roles} roles, {disks["TotalCount"]} disks";
        });
        return counts;
    }

    private Task CompareAsync(Action? before, Action program) =>
        CompareAsync("test", before, project => project.UpAsync(program));

    private async Task CompareAsync(
        string stack, Action? before, Func<EngineFixture, Task<OperationResult>> up, int every = 1)
    {
        using var project = new EngineFixture(stack);
        if (before is not null) await project.GivenAsync(before);
        using var copies = new Interruptions(project, every);

        var uninterrupted = await up(project);

        Assert.Equal([], uninterrupted.Errors);
        var expected = EndOf(project);
        var same = 0;
        foreach (var copy in copies.All)
        {
            using var resumed = new EngineFixture(stack, copy);
            var result = await up(resumed);
            if (result.Succeeded && EndOf(resumed) == expected) same++;
            else output.WriteLine($"{Path.GetFileName(copy)} differs: {string.Join("; ", result.Errors)} {Difference(expected, EndOf(resumed))}");
        }
        output.WriteLine($"{same} of {copies.All.Count} interruptions end the same; {copies.Points} points, {copies.Types.Count} types");
        Assert.True(copies.All.Count > 10);
        Assert.Equal(TypesOf(uninterrupted), copies.Types);
        Assert.Equal(copies.All.Count, same);
    }

    /// <summary>The types of the resources that the operation made or deleted.</summary>
    private static SortedSet<string> TypesOf(OperationResult result) => new(result.Resources
        .Where(resource => resource.Type.StartsWith("alicloud:", StringComparison.Ordinal)
            && resource.Status is not ResourceStatus.Unchanged)
        .Select(resource => resource.Type), StringComparer.Ordinal);

    /// <summary>What is left: the state to the byte, and all objects of the account.</summary>
    private static string EndOf(EngineFixture project)
    {
        var objects = Directory.EnumerateFiles(project.AccountDirectory, "*.json*").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Where(IsObject);
        return project.ReadState() + string.Join('\n', objects);
    }

    private static string Difference(string expected, string actual) => string.Join(" | ", expected.Split('\n').Zip(actual.Split('\n'))
        .Where(pair => pair.First != pair.Second).Take(3).Select(pair => $"{pair.First[..Math.Min(80, pair.First.Length)]} <> {pair.Second[..Math.Min(80, pair.Second.Length)]}"));

    // Beside objects an account file has a header that counts how often it was written, calls that nobody asked for again,
    // and a check sum of all.
    private static bool IsObject(string line) => JsonNode.Parse(line) is JsonObject json
        && !json.ContainsKey("generation") && !json.ContainsKey("call") && !json.ContainsKey("sha256");
}
