using System.CommandLine;
using System.Text.Json;
using Infra.Cloud;

namespace Infra.Cli.Verbs;

/// <summary>`cloud credentials`: makes an access key and shows its secret for the only time.</summary>
internal static class CredentialsVerb
{
    public static Command Credentials(Host host)
    {
        var state = CloudArguments.StateOption();
        var user = new Option<string?>("--user")
        {
            Description = "The RAM user who gets the key; default: the account itself, which may do everything",
            HelpName = "NAME",
        };
        var json = new Option<bool>("--json") { Description = "Print one JSON document instead of text" };
        var command = new Command("credentials", "Make an access key and print it; its secret is shown only now")
        {
            state, user, json,
        };
        command.SetAction(parsed =>
        {
            using var account = CloudAccount.Open(CloudArguments.Directory(host, parsed.GetValue(state)));
            var messages = new Messages(host);
            try
            {
                var credential = account.CreateAccessKey(parsed.GetValue(user));
                account.Commit(account.Now);
                host.Out.WriteLine(parsed.GetValue(json) ? Document(credential) : Lines(credential));
                messages.Note($"the secret is shown only now; the key belongs to {credential.Principal.Arn}");
                return ExitCode.Done;
            }
            catch (CloudException refused)
            {
                messages.Error($"{refused.Code}: {refused.ServiceMessage}");
                return ExitCode.Failed;
            }
        });
        return command;
    }

    /// <summary>The names under which SDKs, the aliyun CLI and the provider look for a key in the environment.</summary>
    private static string Lines(Credential credential) =>
        $"ALIBABA_CLOUD_ACCESS_KEY_ID={credential.AccessKeyId}\nALIBABA_CLOUD_ACCESS_KEY_SECRET={credential.Secret}";

    private static string Document(Credential credential) => JsonSerializer.Serialize(
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["accessKeyId"] = credential.AccessKeyId,
            ["accessKeySecret"] = credential.Secret,
        });
}
