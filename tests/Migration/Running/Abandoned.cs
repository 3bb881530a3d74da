using Infra.Migration.Running;
using Infra.Tests.Testing;

namespace Infra.Tests.Migration.Running;

/// <summary>Runs that are killed at a point and run again by somebody who knows nothing but what is on the
/// disk.</summary>
internal static class Abandoned
{
    /// <summary>Kills a run at a call.</summary>
    public static Task<(Belongings End, RunResult Result)> AtCallAsync(World world, int mutation, CallFault kill) =>
        ResumedAsync(world, (calls, options) =>
        {
            calls.Inject = call => call.Mutation == mutation ? kill : null;
            return options;
        });

    /// <summary>Kills a run when a line of its journal is on the disk.</summary>
    public static Task<(Belongings End, RunResult Result)> AtLineAsync(World world, int line) =>
        ResumedAsync(world, (calls, options) =>
        {
            var lines = 0;
            calls.Inject = _ => lines >= line ? CallFault.KilledBefore : null;
            return options with
            {
                AfterJournalLine = () =>
                {
                    if (++lines >= line) throw new AbandonedException();
                },
            };
        });

    private static async Task<(Belongings End, RunResult Result)> ResumedAsync(
        World world, Func<AccountCalls, RunOptions, RunOptions> disturb)
    {
        using var fixture = new MigrationFixture();
        var plan = await world.Begin(fixture);
        var calls = fixture.Calls();
        var killed = await Record.ExceptionAsync(
            () => fixture.RunAsync(plan, calls, options => disturb(calls, options)));
        Assert.True(killed is KilledException or AbandonedException, killed?.ToString() ?? $"not killed: {await File.ReadAllTextAsync(fixture.Journal)}");

        calls.Inject = null;
        calls.Revive();
        var result = await fixture.RunAsync(plan, calls);
        return (fixture.At(calls.Now), result);
    }

    private sealed class AbandonedException : Exception;
}
