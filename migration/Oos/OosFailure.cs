using System.Text.RegularExpressions;

namespace Infra.Migration.Oos;

/// <summary>What the message of an execution that failed says.</summary>
/// <param name="Step">The step at which it failed; a look at the beginning, after which nothing was begun, is named
/// before-1 and so on. Null where the message is not one of a template of ours.</param>
/// <param name="NotUndone">The steps of the way back that were not made; empty where all was undone.</param>
public sealed partial record OosFailure(string? Step, IReadOnlyList<string> NotUndone)
{
    /// <summary>What was there in the end that bears the tag of the plan, by its identifiers; null where the execution
    /// could not find that out.</summary>
    public IReadOnlyList<string>? Left { get; init; } = [];

    /// <summary>Whether anything was begun before it failed.</summary>
    public bool WasBegun => Step is null || !Step.StartsWith("before-", StringComparison.Ordinal);

    /// <summary>Reads the message of an execution.</summary>
    public static OosFailure Read(string? statusMessage)
    {
        var message = statusMessage ?? "";
        if (Failures().Match(message) is { Success: true } failure)
            return new(failure.Groups["step"].Value,
                failure.Groups["undone"].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries))
            { Left = LeftOf(failure.Groups["left"].Value) };
        return Looks().Match(message) is { Success: true } look ? new(look.Groups["step"].Value, []) : new(null, []);
    }

    private static string[]? LeftOf(string found) => found.Contains('?', StringComparison.Ordinal) ? null
        : found.Split(['[', ']', ' '], StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(FailureTasks.FailedAt + "(?<step>[A-Za-z0-9_-]+)(\\. " + FailureTasks.NotUndone
        + "(?<undone>[A-Za-z0-9_, -]+))?(\\. " + FailureTasks.Left + @"(?<left>(\[[A-Za-z0-9_? -]*\])+))?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Failures();

    [GeneratedRegex(@"\bTask (?<step>before-[0-9]+) failed",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Looks();
}
