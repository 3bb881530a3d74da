namespace Infra.Cli;

/// <summary>What the command tells its caller. Others rely on these numbers.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>What was asked for failed.</summary>
    public const int Failed = 1;

    /// <summary>Wrong usage, or input that cannot be read.</summary>
    public const int Usage = 2;

    public const int Interrupted = 3;
}
