namespace Infra.Cli;

/// <summary>What the command has of its surroundings; tests bring their own.</summary>
/// <param name="Out">Data: what was asked for, and nothing else.</param>
/// <param name="Error">Messages: errors, hints, progress.</param>
/// <param name="WorkingDirectory">Where the project is looked for, upwards.</param>
/// <param name="Variable">Reads an environment variable.</param>
/// <param name="IsTerminal">Whether a person watches: then progress moves and colours are used, unless NO_COLOR is set.</param>
internal sealed record Host(
    TextWriter Out, TextWriter Error, string WorkingDirectory, Func<string, string?> Variable, bool IsTerminal)
{
    /// <summary>What is piped into the command.</summary>
    public Func<Stream> Input { get; init; } = Console.OpenStandardInput;

    /// <summary>Where data goes that is bytes and not lines of text.</summary>
    public Func<Stream> Output { get; init; } = Console.OpenStandardOutput;

    /// <summary>Asks the person at the terminal; null when nobody is there.</summary>
    public Func<string?>? Ask { get; init; }

    /// <summary>The user's home, with the profiles of the aliyun CLI.</summary>
    public string Home { get; init; } = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    /// <summary>The clock on the wall: waivers end by it.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The surroundings of this process.</summary>
    public static Host OfProcess() => new(
        Console.Out, Console.Error, Environment.CurrentDirectory, Environment.GetEnvironmentVariable,
        IsTerminal: !Console.IsOutputRedirected && !Console.IsErrorRedirected)
    {
        Ask = Console.IsInputRedirected || Console.IsErrorRedirected ? null : Console.ReadLine,
    };

    /// <summary>Whether colours may be used (https://no-color.org).</summary>
    public bool HasColour => IsTerminal && string.IsNullOrEmpty(Variable("NO_COLOR"));
}
