using System.Globalization;
using Infra.Cli;
using Spectre.Console;

namespace Infra.Tests.Cli;

/// <summary>A terminal that keeps what is drawn on it, and what is said beside it.</summary>
internal sealed class KeptTerminal : IDisposable
{
    private readonly StringWriter _drawn = new(CultureInfo.InvariantCulture);
    private readonly StringWriter _said = new(CultureInfo.InvariantCulture);

    public KeptTerminal()
    {
        Console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(_drawn),
        });
        Console.Profile.Width = 160;
        Console.Profile.Height = 60;
    }

    public IAnsiConsole Console { get; }

    public string Drawn => _drawn.ToString();

    /// <summary>What went to the errors, with the line ends of every system alike.</summary>
    public string Said => _said.ToString().ReplaceLineEndings("\n");

    /// <summary>The surroundings of a command.</summary>
    public Host Host(bool isTerminal) => new(TextWriter.Null, _said, "/", _ => null, isTerminal);

    public void Dispose()
    {
        _drawn.Dispose();
        _said.Dispose();
    }
}
