using System.CommandLine;
using Infra.Cli.Output;
using Infra.Engine;

namespace Infra.Cli.Verbs;

/// <summary>The options that every verb about a stack has, and what they lead to.</summary>
internal sealed class StackArguments
{
    private readonly Option<string> _stack = StackOption();

    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON document instead of text" };

    /// <summary>Which stack a verb is about.</summary>
    public static Option<string> StackOption() => new("--stack", "-s")
    {
        Description = "The stack: NAME of Pulumi.NAME.yaml",
        DefaultValueFactory = _ => "dev",
        HelpName = "NAME",
    };

    /// <summary>A verb about a stack.</summary>
    /// <param name="name">What is typed.</param>
    /// <param name="description">What it does, in one line.</param>
    /// <param name="host">The surroundings.</param>
    /// <param name="run">Runs the operation, reporting its steps.</param>
    public static Command Verb(string name, string description, Host host,
        Func<LocalEngine, IProgress<StepEvent>, CancellationToken, Task<Operated>> run)
    {
        var arguments = new StackArguments();
        var command = new Command(name, description) { arguments._stack, arguments._json };
        command.SetAction((parsed, cancellation) => arguments.RunAsync(name, parsed, host, run, cancellation));
        return command;
    }

    private async Task<int> RunAsync(string verb, ParseResult parsed, Host host,
        Func<LocalEngine, IProgress<StepEvent>, CancellationToken, Task<Operated>> run, CancellationToken cancellation)
    {
        var config = Load(host, parsed.GetValue(_stack)!);
        var engine = EngineOf(config, host);
        OperationResult result;
        if (parsed.GetValue(_json))
        {
            var operated = await run(engine, new Progress(), cancellation);
            result = operated.Result;
            await host.Out.WriteLineAsync(ResultJson.Write(operated));
        }
        else
        {
            var report = new Report(host, verb, config);
            result = await report.RunAsync(progress => run(engine, progress, cancellation));
        }

        var messages = new Messages(host);
        if (result.Interrupted is { } owner) messages.Note($"{owner}, ended without finishing; this run went on from there");
        foreach (var error in result.Errors) messages.Error(error.Urn, error.Message);
        if (verb == "destroy" && !result.Succeeded)
            messages.Hint("keys and disks can be deleted once 'atrest:deletable: true' has been deployed");
        return result.Succeeded ? ExitCode.Done : ExitCode.Failed;
    }

    public static StackConfig Load(Host host, string stack) =>
        ProjectFiles.Find(host.WorkingDirectory).Load(stack, host.Variable);

    public static LocalEngine EngineOf(StackConfig config, Host host) =>
        new(config, new LocalEngineOptions { EnvironmentVariable = host.Variable });

    private sealed class Progress : IProgress<StepEvent>
    {
        public void Report(StepEvent value)
        {
            // The document comes at the end, whole.
        }
    }
}
