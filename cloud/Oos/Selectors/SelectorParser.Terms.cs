using Infra.Cloud.Oos.Selectors.Functions;
using Infra.Cloud.Oos.Selectors.Nodes;

namespace Infra.Cloud.Oos.Selectors;

/// <content>Terms: paths, constants, brackets, calls.</content>
internal sealed partial class SelectorParser
{
    private static readonly string[] Keywords =
        ["and", "or", "then", "elif", "else", "end", "as", "def", "reduce", "foreach", "try", "catch", "label", "import",
            "include", "__loc__"];

    /// <summary>True for a word of jq that is no name of a function.</summary>
    public static bool IsKeyword(string word) => word == "if" || Keywords.Contains(word);

    private SelectorNode Postfix()
    {
        var node = Term();
        while (true)
        {
            if (Current.Kind == SelectorTokenKind.Field) node = new IndexNode(node, new ConstantNode(Take().Text));
            else if (Current is { Kind: SelectorTokenKind.Sign, Text: "." } && Ahead is { Text: "[" }) _at++;
            else if (TakeIf("[")) node = Bracket(node);
            else if (TakeIf("?")) node = new OptionalNode(node);
            else return node;
        }
    }

    private SelectorToken Ahead => tokens[Math.Min(_at + 1, tokens.Count - 1)];

    private SelectorToken Take() => tokens[_at++];

    private SelectorNode Term()
    {
        var token = Take();
        switch (token.Kind)
        {
            case SelectorTokenKind.Field:
                return new IndexNode(new IdentityNode(), new ConstantNode(token.Text));
            case SelectorTokenKind.Number:
                return new ConstantNode(Number(token));
            case SelectorTokenKind.Text:
                return new ConstantNode(token.Text);
            case SelectorTokenKind.Name:
                return Named(token);
            case SelectorTokenKind.Sign when token.Text == ".":
                return new IdentityNode();
            case SelectorTokenKind.Sign when token.Text == "(":
                var inner = Pipe();
                Expect(")");
                return inner;
            case SelectorTokenKind.Sign when token.Text == "[":
                if (TakeIf("]")) return new ArrayNode(null);
                var items = Pipe();
                Expect("]");
                return new ArrayNode(items);
            case SelectorTokenKind.Sign when token.Text == "{":
                return Object();
            default:
                _at--;
                throw Unexpected();
        }
    }

    /// <summary>What stands in brackets behind a term: nothing, a key, or the bounds of a slice.</summary>
    private SelectorNode Bracket(SelectorNode source)
    {
        if (TakeIf("]")) return new IterateNode(source);
        var open = new ConstantNode(null);
        if (TakeIf(":")) return Slice(source, open, Pipe());

        var key = Pipe();
        if (TakeIf(":")) return Slice(source, key, Current is { Text: "]" } ? open : Pipe());
        Expect("]");
        return new IndexNode(source, key);
    }

    private SliceNode Slice(SelectorNode source, SelectorNode from, SelectorNode to)
    {
        Expect("]");
        return new(source, from, to);
    }

    private SelectorNode Named(SelectorToken name)
    {
        switch (name.Text)
        {
            case "null": return new ConstantNode(null);
            case "true": return new ConstantNode(true);
            case "false": return new ConstantNode(false);
            case "if": return Choice();
        }

        if (Keywords.Contains(name.Text))
            throw new SelectorException(
                $"'{name.Text}' at character {name.At} is not in the subset of jq that selectors may use there");
        var arguments = new List<SelectorNode>();
        if (TakeIf("("))
        {
            do arguments.Add(Pipe());
            while (TakeIf(";"));
            Expect(")");
        }

        return SelectorFunctions.Find(name.Text, arguments.Count) is { } function ? new CallNode(function, arguments)
            : throw new SelectorException($"the function {name.Text}/{arguments.Count} at character {name.At} is not in "
                + "the subset of jq that selectors may use");
    }

    private SelectorNode Choice()
    {
        var condition = Pipe();
        if (!TakeName("then")) throw Unexpected(", 'then' was expected");
        var one = Pipe();
        SelectorNode other;
        if (TakeName("elif")) return new IfNode(condition, one, Deeper(Choice));
        if (!TakeName("else")) throw Unexpected(", 'else' was expected");
        other = Pipe();
        if (!TakeName("end")) throw Unexpected(", 'end' was expected");
        return new IfNode(condition, one, other);
    }

    private ObjectNode Object()
    {
        var fields = new List<(SelectorNode, SelectorNode)>();
        if (TakeIf("}")) return new(fields);
        do
        {
            var token = Current;
            SelectorNode key = TakeIf("(") ? Computed() : token.Kind is SelectorTokenKind.Name or SelectorTokenKind.Text
                ? new ConstantNode(Take().Text) : throw Unexpected();
            if (TakeIf(":")) fields.Add((key, Value()));
            else if (key is ConstantNode) fields.Add((key, new IndexNode(new IdentityNode(), key)));
            else throw Unexpected(", ':' was expected");
        }
        while (TakeIf(","));
        Expect("}");
        return new(fields);
    }

    private SelectorNode Computed()
    {
        var key = Pipe();
        Expect(")");
        return key;
    }

    /// <summary>The value of a field: terms and pipes; anything else stands in parentheses.</summary>
    private SelectorNode Value()
    {
        var node = Signed();
        return TakeIf("|") ? new PipeNode(node, Deeper(Value)) : node;
    }
}
