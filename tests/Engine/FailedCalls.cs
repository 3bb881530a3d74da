using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Engine;
using Xunit.Abstractions;

namespace Infra.Tests.Engine;

/// <summary>An operation of which one call after the other fails for good, and what its repetition makes of it.</summary>
/// <param name="output">Told of each call after which something is wrong, and how many calls there were.</param>
/// <param name="failure">How a call fails.</param>
internal sealed class FailedCalls(ITestOutputHelper output, CallFailure failure)
{
    /// <summary>How the services say that a name, an address range or a disk is taken.</summary>
    private static readonly string[] s_isThere = ["AlreadyExist", "already exist", ".Duplicated", "InvalidCidrBlock.Overlapped", "InvalidDisk.InUse"];

    /// <summary>Lets calls fail one after the other, each in a project of its own: run again, the operation must end where it
    /// does without any failure.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="before">What every project begins with; null for nothing.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="sample">Chooses the calls; all that are not repeated questions where it is left out.</param>
    public async Task ExpectGoodEndAsync(string stack, EngineFixture? before, Func<EngineFixture, Task<OperationResult>> operation,
        Func<IEnumerable<CallTarget>, IEnumerable<CallTarget>>? sample = null)
    {
        var (calls, expected) = await RecordAsync(Begin(), operation);
        CallTarget[] targets = [.. (sample ?? CallTarget.WithoutPolls)(calls)];
        var good = 0;
        foreach (var target in targets)
        {
            using var project = Begin();
            var what = await WrongAsync(project, operation, target, expected);
            if (what is null) good++;
            else output.WriteLine($"{target}: {what}");
        }

        output.WriteLine($"{good} of {targets.Length} failures end well; there are {calls.Count} calls");
        Assert.True(targets.Length > 10);
        Assert.Equal(targets.Length, good);

        EngineFixture Begin() => before?.Copy() ?? new EngineFixture(stack);
    }

    private async Task<(IReadOnlyCollection<CallTarget> Calls, string End)> RecordAsync(
        EngineFixture project, Func<EngineFixture, Task<OperationResult>> operation)
    {
        using var whole = project;
        var calls = new ConcurrentBag<CallTarget>();
        whole.Cloud = new() { BeforeAnswer = OnEachCall(calls.Add) };
        Assert.Equal([], (await operation(whole)).Errors);
        return (calls, DeploymentEnd.ButForTimes(whole));
    }

    private async Task<string?> WrongAsync(
        EngineFixture project, Func<EngineFixture, Task<OperationResult>> operation, CallTarget target, string expected)
    {
        var failed = 0;
        project.Cloud = new()
        {
            BeforeAnswer = OnEachCall(call =>
            {
                if (call == target && Interlocked.Exchange(ref failed, 1) == 0) throw new IOException("the line went dead");
            }),
        };
        await operation(project);
        project.Cloud = new();
        var next = await operation(project);

        if (failed == 0) return "never called";
        var end = DeploymentEnd.ButForTimes(project);
        if (next.Succeeded && end == expected) return null;
        return failure == CallFailure.AfterItsEffect && await IsAsInLifeAsync(project, operation, next)
            ? null : $"{string.Join("; ", next.Errors)} {DeploymentEnd.Difference(expected, end)}";
    }

    /// <summary>What a call did whose answer was lost is there without anyone knowing its id. A role is adopted then, which the
    /// state says and no further run changes; what a state knows is found as it is by a refresh; of everything else the cloud
    /// says that it is there, and stays as it is until somebody imports or deletes it.</summary>
    private static async Task<bool> IsAsInLifeAsync(
        EngineFixture project, Func<EngineFixture, Task<OperationResult>> operation, OperationResult next)
    {
        if (!next.Succeeded) await project.Engine.RefreshAsync();
        var further = await operation(project);
        return further.Succeeded ? next.Errors.Count > 0 || further.Changed().Length == 0 : further.Errors.All(IsThere);
    }

    /// <summary>Tells of each call once, before or after its effect.</summary>
    private Action<ApiCall, JsonObject?> OnEachCall(Action<CallTarget> tell)
    {
        var counts = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        return (call, answer) =>
        {
            if (answer is not null == (failure == CallFailure.AfterItsEffect))
                tell(new(call.Origin, counts.AddOrUpdate(call.Origin, 0, (_, last) => last + 1), call.Action));
        };
    }

    private static bool IsThere(OperationError error) =>
        Array.Exists(s_isThere, word => error.Message.Contains(word, StringComparison.OrdinalIgnoreCase));
}
