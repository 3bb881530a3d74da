using System.CommandLine;
using Infra.Cli.Output;
using Infra.Cloud;

namespace Infra.Cli.Verbs;

/// <summary>`cloud policy`: the least policy that the calls of an account needed.</summary>
internal static class PolicyVerb
{
    // What RAM allows for a custom policy (CreatePolicy reference, 2024).
    private const int MaxLength = 6144;

    public static Command Policy(Host host)
    {
        var state = CloudArguments.StateOption();
        var caller = new Option<string?>("--caller")
        {
            Description = "Only what one caller needed: root, user/NAME or role/NAME; default: all together",
            HelpName = "CALLER",
        };
        var last = new Option<bool>("--last") { Description = "Only what the last operation needed" };
        var command = new Command("policy", "Print the least RAM policy that allows what was called")
        {
            state, caller, last,
        };
        command.SetAction(parsed =>
        {
            var uses = Uses(CloudArguments.Directory(host, parsed.GetValue(state)));
            if (parsed.GetValue(caller) is { } holder) uses = uses.FindAll(use => use.Holder == holder);
            if (parsed.GetValue(last) && uses.Count > 0)
            {
                var operation = uses.Max(use => use.LastOperation);
                uses = uses.FindAll(use => use.LastOperation == operation);
            }

            return Print(host, uses);
        });
        return command;
    }

    private static List<PermissionUse> Uses(string directory)
    {
        using var account = CloudAccount.OpenCopy(directory);
        return [.. account.PermissionUses];
    }

    private static int Print(Host host, List<PermissionUse> uses)
    {
        var messages = new Messages(host);
        if (LeastPolicy.Of(uses) is not { } policy)
        {
            messages.Error("no call that needs a permission is in the log");
            messages.Hint("run atrest up first, or name another account with --state, or another caller");
            return ExitCode.Failed;
        }

        host.Out.WriteLine(JsonForm.Text(policy));
        if (policy.ToJsonString().Length > MaxLength)
            messages.Note($"RAM takes policies of at most {MaxLength} characters; divide the statements among several");
        return ExitCode.Done;
    }
}
