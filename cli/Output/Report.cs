using Infra.Cli.Verbs;
using Infra.Engine;
using Spectre.Console;

namespace Infra.Cli.Output;

/// <summary>What a person reads: where it happens, a tree of what happens as it happens, and a summary.</summary>
internal sealed class Report
{
    private readonly string _verb;
    private readonly StackConfig _config;
    private readonly bool _isLive;
    private readonly IAnsiConsole _console;

    public Report(Host host, string verb, StackConfig config)
    {
        (_verb, _config, _isLive) = (verb, config, host.IsTerminal);
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = host.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = host.HasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = host.IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(host.Out),
        });
        // What does not go to a terminal is never folded: lines are for grep.
        if (!host.IsTerminal) _console.Profile.Width = int.MaxValue / 4;
        _console.Profile.Capabilities.Unicode = true;
    }

    /// <summary>Runs the operation and shows it.</summary>
    public async Task<OperationResult> RunAsync(Func<IProgress<StepEvent>, Task<Operated>> run)
    {
        _console.MarkupLineInterpolated($"[bold]atrest {_verb}[/] stack {_config.Stack} in {_config.Region}, on the embedded cloud: no account is touched");
        _console.MarkupLineInterpolated($"[grey]built with {VersionAction.Packages}[/]");
        _console.WriteLine();

        var tree = new ResourceTree();
        var (result, policy) = _isLive ? await RunLiveAsync(run, tree) : await run(tree);
        if (!_isLive)
        {
            tree.Complete(result);
            if (!tree.IsEmpty) _console.Write(tree.Render());
        }

        if (!tree.IsEmpty) _console.WriteLine();
        if (!tree.IsEmpty || result.Succeeded) new Summary(_console, _verb).Write(result, policy);
        _console.MarkupLineInterpolated($"[grey]embedded cloud: nothing was done to any account[/]");
        return result;
    }

    private async Task<Operated> RunLiveAsync(Func<IProgress<StepEvent>, Task<Operated>> run, ResourceTree tree)
    {
        Operated? result = null;
        await _console.Live(tree.Render()).AutoClear(false).Overflow(VerticalOverflow.Ellipsis).StartAsync(async display =>
        {
            var running = run(tree);
            while (await Task.WhenAny(running, Task.Delay(100)) != running) display.UpdateTarget(tree.Render());
            result = await running;
            tree.Complete(result.Result);
            display.UpdateTarget(tree.Render());
        });
        return result!;
    }
}
