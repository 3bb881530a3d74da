using System.Text.RegularExpressions;

namespace Infra.Tests.Docs;

/// <summary>Tests that a page names as `Class.Method`.</summary>
internal static partial class NamedTests
{
    private static readonly Type[] s_types = typeof(NamedTests).Assembly.GetTypes();

    /// <summary>The rows of a page's tables, without those that begin with a word.</summary>
    public static string[][] Rows(string page, string heading) =>
    [
        .. new MarkdownPage(page).Text.ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)
                && !line.StartsWith($"| {heading} |", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()),
    ];

    /// <summary>What stands between backticks.</summary>
    public static IEnumerable<string> Names(string cell) =>
        Name().Matches(cell).Select(match => match.Groups["name"].Value);

    /// <summary>True if there is such a test.</summary>
    public static bool Exists(string name) => name.Split('.') is [var type, var method]
        && Array.Exists(s_types, candidate => candidate.Name == type && IsTest(candidate, method));

    private static bool IsTest(Type type, string method) => type.GetMethod(method) is { } found
        && found.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0;

    [GeneratedRegex("`(?<name>[A-Za-z_.0-9]+)`", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();
}
