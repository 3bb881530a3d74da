using Infra.Engine;
using Xunit.Abstractions;

namespace Infra.Tests.Engine;

/// <summary>An operation that is killed at its points, one after the other, and what comes of it then.</summary>
/// <param name="output">Told of each point after which something is wrong, and how many points there were.</param>
/// <param name="isLarge">Whether only one point of each step is taken, and some others.</param>
internal sealed class KilledOperation(ITestOutputHelper output, bool isLarge = false)
{
    /// <summary>Runs the operation once, and from every interruption again: it must end where the first run did.</summary>
    public async Task ExpectSameEndAsync(EngineFixture project, Func<EngineFixture, Task<OperationResult>> operation)
    {
        using var copies = new Interruptions(project, isLarge);
        var uninterrupted = await operation(project);
        var expected = DeploymentEnd.Exact(project);

        Assert.Equal([], uninterrupted.Errors);
        Assert.Equal(ResourcesOf(uninterrupted), copies.Resources);
        await ExpectAfterEachAsync(project.Stack, copies, async killed =>
        {
            var result = await operation(killed);
            var end = DeploymentEnd.Exact(killed);
            return result.Succeeded && end == expected
                ? null : $"{string.Join("; ", result.Errors)} {DeploymentEnd.Difference(expected, end)}";
        });
    }

    /// <summary>Looks at each interruption.</summary>
    /// <param name="stack">The stack that was interrupted.</param>
    /// <param name="copies">The interruptions.</param>
    /// <param name="wrong">What is wrong after going on from one; null where nothing is.</param>
    public async Task ExpectAfterEachAsync(string stack, Interruptions copies, Func<EngineFixture, Task<string?>> wrong)
    {
        var good = 0;
        foreach (var copy in copies.All)
        {
            using var killed = new EngineFixture(stack, copy);
            var what = await wrong(killed);
            if (what is null) good++;
            else output.WriteLine($"point {Path.GetFileName(copy)}: {what}");
        }

        output.WriteLine($"{good} of {copies.All.Count} interruptions end well; there are {copies.Points} points in {copies.Resources.Count} steps");
        Assert.True(copies.All.Count > 10);
        Assert.Equal(copies.All.Count, good);
    }

    /// <summary>The URNs of what the operation made, changed or deleted.</summary>
    private static SortedSet<string> ResourcesOf(OperationResult result) => new(result.Resources
        .Where(resource => resource.Type.StartsWith("alicloud:", StringComparison.Ordinal)
            && resource.Status is not ResourceStatus.Unchanged)
        .Select(resource => resource.Urn), StringComparer.Ordinal);
}
