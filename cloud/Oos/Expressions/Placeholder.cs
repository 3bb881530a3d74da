using System.Text.RegularExpressions;

namespace Infra.Cloud.Oos.Expressions;

/// <summary>A reference in a text: <c>{{ parameter }}</c>, <c>{{ task.output }}</c> or <c>{{ ACS::RegionId
/// }}</c>.</summary>
/// <param name="At">Where it begins in the text.</param>
/// <param name="Length">How long it is, braces included.</param>
/// <param name="Name">The parameter, the task or the pseudo parameter.</param>
/// <param name="Output">The output of the task; null for the others.</param>
internal readonly partial record struct Placeholder(int At, int Length, string Name, string? Output)
{
    /// <summary>True for what the service itself knows.</summary>
    public bool IsPseudo => Name.StartsWith("ACS::", StringComparison.Ordinal);

    /// <summary>The references in a text, in order.</summary>
    /// <exception cref="ExpressionException">Braces that are no reference.</exception>
    public static List<Placeholder> In(string text)
    {
        var found = new List<Placeholder>();
        for (var at = text.IndexOf("{{", StringComparison.Ordinal); at >= 0;
            at = text.IndexOf("{{", at, StringComparison.Ordinal))
        {
            var end = text.IndexOf("}}", at, StringComparison.Ordinal);
            var inner = end < 0 ? text[at..] : text[(at + 2)..end].Trim();
            if (end < 0 || Reference().Match(inner) is not { Success: true } match)
                throw new ExpressionException(
                    $"'{{{{ {inner} }}}}' is no reference: it must be a parameter, task.output or a pseudo parameter");
            var output = match.Groups["output"];
            found.Add(new(at, end + 2 - at, match.Groups["name"].Value, output.Success ? output.Value : null));
            at = end + 2;
        }

        return found;
    }

    [GeneratedRegex(@"\A(?<name>ACS::[A-Za-z0-9]+|[A-Za-z0-9_-]+)(\.(?<output>[A-Za-z0-9_-]+))?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reference();
}
