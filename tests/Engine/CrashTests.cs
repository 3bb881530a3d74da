using Infra.Engine;
using Infra.Tests.Engine.Shims;
using Infra.Tests.Testing;
using Xunit.Abstractions;

namespace Infra.Tests.Engine;

/// <summary>The process is killed after each thing that an operation writes down, and the operation is run again.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class CrashTests(ITestOutputHelper output)
{
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

    private async Task CompareAsync(Action? before, Action program)
    {
        using var project = new EngineFixture();
        if (before is not null) await project.GivenAsync(before);

        await new KilledOperation(output).ExpectSameEndAsync(project, same => same.UpAsync(program));
    }
}
