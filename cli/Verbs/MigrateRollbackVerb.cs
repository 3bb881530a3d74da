using System.CommandLine;

namespace Infra.Cli.Verbs;

/// <summary>`migrate rollback`: takes back what a run did.</summary>
internal static class MigrateRollbackVerb
{
    public static Command Rollback(Host host)
    {
        var arguments = new MigrateArguments();
        return arguments.Verb(
            "rollback", "Put the sources back in their places; new disks that were written to are kept beside them",
            (parsed, cancellation) => RunAsync(host, arguments, parsed, cancellation), arguments.Units);
    }

    private static async Task<int> RunAsync(
        Host host, MigrateArguments arguments, ParseResult parsed, CancellationToken cancellation) => await arguments.RunAsync(
        host, parsed,
        plan => $"take back {(arguments.UnitsOf(parsed, plan) is { } units ? string.Join(", ", units) : "all that was begun")}: "
            + "the sources as they were at the stop, without what was written since",
        (run, plan, stop) => run.RollBackAsync(arguments.UnitsOf(parsed, plan), stop), cancellation);
}
