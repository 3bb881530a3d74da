using Infra.Validation;
using Pulumi;

namespace Infra.Stacks.Settings;

/// <summary>What is wrong with a configuration, collected so that it can be mended in one go.</summary>
internal sealed class Problems
{
    private readonly List<string> _found = [];

    /// <summary>What is said about a value that is no text.</summary>
    public static Breach NoText { get; } = new("be a text", "put the value in quotes");

    /// <summary>Whether a key already has a problem, so that what follows from it need not be told.</summary>
    public bool Has(string path) =>
        _found.Exists(problem => problem.StartsWith($"Config '{path}'", StringComparison.Ordinal));

    /// <summary>Whether one of several keys already has a problem.</summary>
    public bool HasAny(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
            if (Has(path)) return true;
        return false;
    }

    /// <summary>Notes a breach, if there is one.</summary>
    /// <param name="path">The key as the user wrote it, for example <c>atrest:disks[0].sizeGiB</c>.</param>
    /// <param name="value">The value.</param>
    /// <param name="breach">The rule it breaks, or nothing.</param>
    public void Note(string path, object? value, Breach? breach)
    {
        if (breach is not null) _found.Add(breach.Describe($"Config '{path}'", Plain.Show(value)));
    }

    /// <summary>Reports everything.</summary>
    /// <exception cref="RunException">There is something to report.</exception>
    public void Throw()
    {
        if (_found.Count > 0) throw new RunException(string.Join('\n', _found));
    }
}
