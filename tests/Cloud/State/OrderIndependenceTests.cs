using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using Infra.Cloud;

namespace Infra.Tests.Cloud.State;

/// <summary>Independent steps call in any order of arrival; the account must not show in which.</summary>
public sealed class OrderIndependenceTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("atrest-cloud-").FullName;
    private int _runs;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void AnyArrival_GivesTheSameBytesAndTheSameAnswers()
    {
        var expected = Run(Steps.Independent, []);

        Prop.ForAll(
                ArbMap.Default.ArbFor<NonEmptyArray<int>>(),
                arrival => Assert.Equal(expected, Run(Steps.Independent, arrival.Get)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public void Bytes_ShowEveryStepThatLeavesSomething()
    {
        var all = Run(Steps.Independent, []);

        var traceless = Steps.Independent
            .Where(left => Run([.. Steps.Independent.Where(step => step != left)],
                []).Split('\n')[0] == all.Split('\n')[0])
            .Select(step => step.Origin);

        Assert.Equal(["disk-d", "describer", "describer-late"], traceless);
        Assert.DoesNotContain("InvalidParameter", all, StringComparison.Ordinal);
        Assert.DoesNotContain("NotFound", all, StringComparison.Ordinal);
    }

    [Fact]
    public void Threads_GiveTheSameBytesAsOneStepAfterTheOther()
    {
        var expected = Run(Steps.Independent, []);

        var actual = Run(Steps.Independent, runs =>
        {
            var threads = runs.ConvertAll(run => new Thread(() =>
            {
                while (!run.IsDone) run.Advance();
            }));
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
        });

        Assert.Equal(expected, actual);
    }

    /// <summary>Makes the calls of each step in their order, and those of different steps in the order that the numbers
    /// give: each number picks the step that calls next.</summary>
    private string Run(IReadOnlyList<Step> steps, int[] arrival) => Run(steps, runs =>
    {
        var left = runs.ToList();
        for (var turn = 0; left.Count > 0; turn++)
        {
            var run = left[arrival.Length == 0 ? 0 : (int)((uint)(arrival[turn % arrival.Length]
                + turn) % (uint)left.Count)];
            run.Advance();
            if (run.IsDone) left.Remove(run);
        }
    });

    private string Run(IReadOnlyList<Step> steps, Action<List<StepRun>> carryOut)
    {
        var directory = Path.Combine(_root, $"{_runs++}");
        List<StepRun> runs;
        using (var account = CloudAccount.Open(directory))
        {
            var setup = account.Client("setup");
            setup.CreateEcsRole();
            var (key, instance) = (setup.CreateKey(), setup.RunInstance());
            account.Commit(setup.Now);

            runs = [.. steps.Select(step => new StepRun(step, account, key, instance))];
            carryOut(runs);
            account.Commit(account.Now.AddMinutes(10));
        }

        var bytes = SHA256.HashData(File.ReadAllBytes(Path.Combine(directory, "account.jsonl")));
        return $"{Convert.ToHexString(bytes)}\n{string.Join('\n', runs.SelectMany(run => run.Answers))}";
    }
}
