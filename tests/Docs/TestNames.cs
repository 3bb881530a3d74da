using System.Text.RegularExpressions;

namespace Infra.Tests.Docs;

/// <summary>The tests that a page names, as `ClassTests` or `ClassTests.Method`.</summary>
internal static partial class TestNames
{
    /// <summary>Those in a text; the method is empty where a whole class is named.</summary>
    public static IEnumerable<(string Class, string Method)> In(string text) =>
        Named().Matches(text).Select(match => (match.Groups["class"].Value, match.Groups["method"].Value));

    [GeneratedRegex(@"`(?<class>[A-Z][A-Za-z0-9]*Tests)(\.(?<method>[A-Za-z0-9_]+))?`",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}
