using System.CommandLine;

namespace Infra.Cli.Verbs;

/// <summary>`refresh` and `destroy`: what the state says, without the program.</summary>
internal static class StateVerb
{
    public static Command Refresh(Host host) => StackArguments.Verb(
        "refresh", "Bring the state to what the embedded cloud says", host,
        async (engine, progress, cancellation) => new(await engine.RefreshAsync(progress, cancellation)));

    public static Command Destroy(Host host) => StackArguments.Verb(
        "destroy", "Delete what the stack made in the embedded cloud; refused where anything is protected", host,
        async (engine, progress, cancellation) => new(await engine.DestroyAsync(progress, cancellation)));
}
