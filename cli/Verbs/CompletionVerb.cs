using System.CommandLine;

namespace Infra.Cli.Verbs;

/// <summary>`completion SHELL`: a script that makes the shell complete the command.</summary>
internal static class CompletionVerb
{
    public static Command Completion(Host host)
    {
        var shell = new Argument<string>("shell") { Description = "The shell" }.AcceptOnlyFromAmong(Infra.Cli.Completion.Shells);
        var command = new Command("completion", "Print a script that makes the shell complete this command") { shell };
        command.SetAction(parsed =>
        {
            host.Out.WriteLine(Infra.Cli.Completion.ScriptFor(parsed.GetValue(shell)!));
            return ExitCode.Done;
        });
        return command;
    }
}
