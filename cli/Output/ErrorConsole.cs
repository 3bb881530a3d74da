using Spectre.Console;

namespace Infra.Cli.Output;

/// <summary>Standard error as a console on which progress is drawn.</summary>
internal static class ErrorConsole
{
    public static IAnsiConsole Of(Host host) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        ColorSystem = host.HasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Out = new AnsiConsoleOutput(host.Error),
    });
}
