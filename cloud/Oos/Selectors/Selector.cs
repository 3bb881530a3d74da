using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Selectors;

/// <summary>A selector of a template: what to take out of an answer, in a subset of jq.</summary>
/// <remarks>The subset is on the page docs/oos.md and is held against jq by a test. The dot in front may be left out,
/// as templates do.</remarks>
internal sealed class Selector
{
    private const int MaxLength = 4096;

    private readonly SelectorNode _root;

    private Selector(SelectorNode root) => _root = root;

    /// <exception cref="SelectorException">The selector is malformed or goes beyond the subset.</exception>
    public static Selector Parse(string text)
    {
        if (text.Length > MaxLength) throw new SelectorException($"the selector is longer than {MaxLength} characters");
        try
        {
            return new(Parsed(text));
        }
        catch (SelectorException) when (ParsedWithDot(text) is { } root)
        {
            return new(root);
        }
    }

    /// <summary>Everything the selector gives.</summary>
    /// <exception cref="SelectorException">It does not fit the input, or asks for too much.</exception>
    public IReadOnlyList<JsonNode?> Select(JsonNode? input)
    {
        var budget = new SelectorBudget();
        return [.. _root.Run(JqValue.FromJson(input), budget).Select(value => JqValue.ToJson(value, budget))];
    }

    // "Instances.Instance[].InstanceId" is no jq; with a dot in front it is.
    private static SelectorNode? ParsedWithDot(string text)
    {
        if (text.TrimStart() is not [var first, ..] || !char.IsAsciiLetter(first)) return null;
        if (SelectorParser.IsKeyword(new SelectorLexer(text).Read()[0].Text)) return null;
        try
        {
            return Parsed($".{text.TrimStart()}");
        }
        catch (SelectorException)
        {
            return null;
        }
    }

    private static SelectorNode Parsed(string text) => new SelectorParser(new SelectorLexer(text).Read()).Parse();
}
