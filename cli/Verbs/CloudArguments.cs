using System.CommandLine;
using Infra.Engine;

namespace Infra.Cli.Verbs;

/// <summary>What the verbs about the embedded cloud have in common: where its account is kept.</summary>
internal static class CloudArguments
{
    public static Option<string?> StateOption() => new("--state")
    {
        Description = "Where the account is kept; default: .atrest/cloud of the project, the account that `up` deploys to",
        HelpName = "DIR",
    };

    /// <summary>The directory of the account, absolute.</summary>
    public static string Directory(Host host, string? state)
    {
        if (state is not null) return Path.GetFullPath(state, host.WorkingDirectory);

        try
        {
            return Path.Combine(ProjectFiles.Find(host.WorkingDirectory).Directory, ".atrest", "cloud");
        }
        catch (UsageException refused)
        {
            throw new UsageException(refused.Message, "run the command in the directory of a project, or name one with --state");
        }
    }
}
