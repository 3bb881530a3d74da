using Infra.Cloud;

namespace Infra.Engine;

/// <summary>Where the local engine keeps its files, and what it works against.</summary>
public sealed record LocalEngineOptions
{
    /// <summary>The directory of all state. Stacks are kept in stacks/, the account of the embedded cloud in cloud/.</summary>
    /// <value>Default: .atrest in the project's directory.</value>
    public string? StateDirectory { get; init; }

    /// <summary>An account that the caller opened and will close.</summary>
    /// <value>Default: the account kept in the state directory, opened for each operation.</value>
    public CloudAccount? Account { get; init; }

    /// <summary>Settings of the embedded cloud, where the engine opens the account.</summary>
    public CloudOptions? Cloud { get; init; }

    /// <summary>Reads a variable of the environment.</summary>
    /// <value>Default: the environment of the process.</value>
    public Func<string, string?> EnvironmentVariable { get; init; } = System.Environment.GetEnvironmentVariable;

    /// <summary>Called after each line that is written to a journal of the stack, so that a test can look at what an
    /// interruption at that point would leave behind.</summary>
    internal Action? AfterJournalLine { get; init; }

    /// <summary>Called when the account has been committed and the state of the stack has not yet been written.</summary>
    internal Action? BetweenCommits { get; init; }
}
