using System.CommandLine;
using System.CommandLine.Invocation;
using Infra.Cli.Clouds;
using Infra.Cli.Verbs;
using Infra.Cloud;
using Infra.Engine;
using Infra.Kms;
using Infra.Kms.Envelopes;
using Infra.OpenApi.Credentials;
using Infra.OpenApi.Errors;

namespace Infra.Cli;

/// <summary>The command `atrest`: parses what was typed, calls one verb, and turns failures into messages and exit codes.</summary>
internal static class Atrest
{
    /// <summary>Runs the command.</summary>
    /// <returns>A number of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, Host host, CancellationToken cancellation = default)
    {
        var messages = new Messages(host);
        var parsed = Root(host).Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors) messages.Error(error.Message);
            messages.Hint($"see: atrest {string.Join(' ', parsed.CommandResult.Command.Names())}--help");
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { Output = host.Out, Error = host.Error, EnableDefaultExceptionHandler = false },
                cancellation);
        }
        catch (UsageException refused)
        {
            return messages.Failed(refused.Message, refused.Hint, ExitCode.Usage);
        }
        catch (KmsInputException refused)
        {
            return messages.Failed(refused.Message, refused.Hint, ExitCode.Usage);
        }
        catch (EnvelopeException failure)
        {
            return messages.Failed(failure.Message, failure.Hint ?? CallHints.For(failure.InnerException ?? failure),
                failure.Fault is EnvelopeFault.NotAnEnvelope or EnvelopeFault.Unsupported or EnvelopeFault.File
                    ? ExitCode.Usage : ExitCode.Failed);
        }
        catch (Exception error) when (
            error is OpenApiException or CredentialException or HttpRequestException or TimeoutException)
        {
            return messages.Failed(error.Message, CallHints.For(error), ExitCode.Failed);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or CloudStateException)
        {
            return messages.Failed(error.Message, hint: null, ExitCode.Failed);
        }
        catch (OperationCanceledException)
        {
            messages.Error("interrupted; run the same command again to go on from here");
            return ExitCode.Interrupted;
        }
    }

    private static RootCommand Root(Host host)
    {
        var root = new RootCommand("Encryption at rest on Alibaba Cloud: deploy to the embedded cloud, without an account")
        {
            DeployVerb.Up(host),
            DeployVerb.Preview(host),
            StateVerb.Refresh(host),
            StateVerb.Destroy(host),
            ExportVerb.Stack(host),
            CheckVerb.Check(host),
            KmsVerb.Kms(host),
            KeyVerb.Key(host),
            FileVerb.File(host),
            MigrateVerb.Migrate(host),
            CloudVerb.Cloud(host),
            CompletionVerb.Completion(host),
        };
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction(host);
        return root;
    }

    private static string Names(this Command command) =>
        command is RootCommand ? "" : string.Concat(command.Parents.OfType<Command>().Select(Names)) + command.Name + " ";
}
