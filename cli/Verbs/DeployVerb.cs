using System.CommandLine;
using Infra.Engine;
using Infra.Examples;
using Infra.Guard;
using Infra.Stacks;
using Pulumi;

namespace Infra.Cli.Verbs;

/// <summary>`up` and `preview`: the very program that `pulumi up` runs, on the embedded cloud.</summary>
internal static class DeployVerb
{
    public static Command Up(Host host) => StackArguments.Verb(
        "up", "Deploy the stack to the embedded cloud; no account is touched", host,
        (engine, progress, cancellation) => RunAsync(program => engine.UpAsync(program, progress, cancellation)));

    public static Command Preview(Host host) => StackArguments.Verb(
        "preview", "Say what `up` would do; nothing is changed", host,
        (engine, progress, cancellation) => RunAsync(program => engine.PreviewAsync(program, progress, cancellation)));

    private static async Task<Operated> RunAsync(Func<Func<StackOptions, Stack>, Task<OperationResult>> run)
    {
        StackOptions? given = null;
        var result = await run(options => Program(given = options));
        // A stack that was stopped in its constructor has left its verdicts too.
        return new(result, given is null ? null : ProgramGuard.Of(given)?.Result);
    }

    /// <summary>The program of the project at hand: one of the examples by its name, or else the environment.</summary>
    private static Stack Program(StackOptions options) =>
        ExamplePrograms.Find(Deployment.Instance.ProjectName) is { } declare
            ? new ExampleStack(declare, options)
            : new EnvironmentStack(ProgramSettings.Load(new Config()), options);
}
