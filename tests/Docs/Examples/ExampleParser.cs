using System.Text.RegularExpressions;

namespace Infra.Tests.Docs.Examples;

/// <summary>Reads the part of C# in which the examples of rules are written: declarations and expressions of new objects,
/// with initializers, literals and dotted names.</summary>
internal sealed partial class ExampleParser
{
    private readonly List<string> _tokens;
    private int _next;

    private ExampleParser(string code)
    {
        var matches = Token().Matches(Comment().Replace(code, ""));
        _tokens = [.. matches.Select(match => match.Value.Trim()).Where(token => token.Length > 0)];
    }

    /// <summary>The expressions of an example, one a statement.</summary>
    /// <exception cref="FormatException">It is not written in that part of C#.</exception>
    public static IReadOnlyList<ExampleNode> Parse(string code)
    {
        var parser = new ExampleParser(code);
        var statements = new List<ExampleNode>();
        while (parser._next < parser._tokens.Count) statements.Add(parser.Statement());
        return statements;
    }

    private ExampleNode Statement()
    {
        if (Takes("var"))
        {
            Name();
            Expect("=");
        }

        var value = Expression();
        Expect(";");
        return value;
    }

    private ExampleNode Expression()
    {
        if (!Takes("new")) return Plain();
        var name = Peek() is "(" or "{" ? null : Name();
        var arguments = Takes("(") ? List(")", Expression) : [];
        var (members, items) = Takes("{") ? Braces() : ([], []);
        return new(name is null ? "new" : $"new {name}", name, members, items, arguments);
    }

    private ExampleNode Plain()
    {
        if (Takes("{"))
        {
            var (members, items) = Braces();
            return new("{}", null, members, items, []);
        }

        if (Takes("[")) return new("[]", null, [], List("]", Expression), []);
        var text = _tokens[_next++];
        if (!Plainly().IsMatch(text)) throw Wrong("an expression", text);
        while (Takes(".")) text += $".{Name()}";
        return new(text, null, [], [], Takes("(") ? List(")", Expression) : []);
    }

    private (List<(string Name, ExampleNode Value)> Members, List<ExampleNode> Items) Braces()
    {
        var members = new List<(string Name, ExampleNode Value)>();
        var items = new List<ExampleNode>();
        foreach (var part in List("}", Part))
        {
            if (part.Name is { } name) members.Add((name, part.Value));
            else items.Add(part.Value);
        }

        return (members, items);
    }

    private (string? Name, ExampleNode Value) Part()
    {
        var named = _next + 1 < _tokens.Count && _tokens[_next + 1] == "=";
        var name = named ? Name() : null;
        if (named) Expect("=");
        return (name, Expression());
    }

    private List<T> List<T>(string end, Func<T> part)
    {
        var parts = new List<T>();
        while (!Takes(end))
        {
            parts.Add(part());
            if (Peek() != end) Expect(",");
        }

        return parts;
    }

    private string Name() => Identifier().IsMatch(Peek()) ? _tokens[_next++] : throw Wrong("a name", Peek());

    private string Peek() => _next < _tokens.Count ? _tokens[_next] : "the end";

    private bool Takes(string token)
    {
        if (Peek() != token) return false;
        _next++;
        return true;
    }

    private void Expect(string token)
    {
        if (!Takes(token)) throw Wrong($"'{token}'", Peek());
    }

    private FormatException Wrong(string wanted, string found) =>
        new($"{wanted} is wanted, not '{found}', after: {string.Join(' ', _tokens.Take(_next).TakeLast(8))}");

    [GeneratedRegex(@"//[^\n]*(?=\n|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comment();

    // Texts (also raw ones and those with a dollar sign), numbers, names, and every other character by itself.
    [GeneratedRegex("\"\"\"[\\s\\S]*?\"\"\"|\\$?\"(\\\\.|[^\"\\\\])*\"|\\d+|\\w+|\\s+|.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    [GeneratedRegex(@"^[A-Za-z_]\w*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Identifier();

    [GeneratedRegex("^(\\$?\"|\\d|[A-Za-z_])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plainly();
}
