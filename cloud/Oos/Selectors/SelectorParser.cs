using System.Globalization;
using Infra.Cloud.Oos.Selectors.Nodes;

namespace Infra.Cloud.Oos.Selectors;

/// <summary>Makes the tree of a selector. From the loosest to the tightest: |, the comma, //, |=, or, and, comparisons,
/// + and -, * / and %.</summary>
internal sealed partial class SelectorParser(List<SelectorToken> tokens)
{
    private const int MaxDepth = 100;
    private const int MaxNodes = 500;

    private int _at;
    private int _depth;

    private SelectorToken Current => tokens[_at];

    /// <exception cref="SelectorException">The selector is malformed or goes beyond the subset.</exception>
    public SelectorNode Parse()
    {
        if (tokens.Count > MaxNodes) throw new SelectorException($"the selector has more than {MaxNodes} words");
        var node = Pipe();
        return Current.Kind == SelectorTokenKind.End ? node : throw Unexpected();
    }

    private SelectorNode Pipe()
    {
        if (++_depth > MaxDepth) throw new SelectorException($"the selector is nested deeper than {MaxDepth}");
        var node = Comma();
        if (TakeIf("|")) node = new PipeNode(node, Pipe());
        _depth--;
        return node;
    }

    private SelectorNode Comma()
    {
        var node = Alternative();
        while (TakeIf(",")) node = new CommaNode(node, Alternative());
        return node;
    }

    private SelectorNode Alternative()
    {
        var node = Update();
        return TakeIf("//") ? new AlternativeNode(node, Deeper(Alternative)) : node;
    }

    private SelectorNode Update()
    {
        var node = Or();
        var sign = Current;
        if (!TakeIf("|=")) return node;
        if (!node.IsPath)
            throw new SelectorException($"the left side of |= at character {sign.At} must be a path of fields, items and []");
        return new UpdateNode(node, Or());
    }

    private SelectorNode Or()
    {
        var node = And();
        while (TakeName("or")) node = new LogicNode(isAnd: false, node, And());
        return node;
    }

    private SelectorNode And()
    {
        var node = Comparison();
        while (TakeName("and")) node = new LogicNode(isAnd: true, node, Comparison());
        return node;
    }

    private SelectorNode Comparison()
    {
        var node = Sum();
        if (TakeAny("==", "!=", "<", "<=", ">", ">=") is not { } sign) return node;
        return new CompareNode(sign, node, Sum());
    }

    private SelectorNode Sum()
    {
        var node = Product();
        while (TakeAny("+", "-") is { } sign) node = new ArithmeticNode(sign[0], node, Product());
        return node;
    }

    private SelectorNode Product()
    {
        var node = Signed();
        while (TakeAny("*", "/", "%") is { } sign) node = new ArithmeticNode(sign[0], node, Signed());
        return node;
    }

    private SelectorNode Signed() => TakeIf("-")
        ? new ArithmeticNode('-', new ConstantNode(0.0), Deeper(Signed)) : Postfix();

    private SelectorNode Deeper(Func<SelectorNode> parse)
    {
        if (++_depth > MaxDepth) throw new SelectorException($"the selector is nested deeper than {MaxDepth}");
        var node = parse();
        _depth--;
        return node;
    }

    private bool TakeIf(string sign)
    {
        if (Current.Kind != SelectorTokenKind.Sign || Current.Text != sign) return false;
        _at++;
        return true;
    }

    private bool TakeName(string name)
    {
        if (Current.Kind != SelectorTokenKind.Name || Current.Text != name) return false;
        _at++;
        return true;
    }

    private string? TakeAny(params ReadOnlySpan<string> signs)
    {
        foreach (var sign in signs)
            if (TakeIf(sign)) return sign;
        return null;
    }

    private void Expect(string sign)
    {
        if (!TakeIf(sign)) throw Unexpected($", '{sign}' was expected");
    }

    private SelectorException Unexpected(string more = "") =>
        new($"'{Current.Text}' at character {Current.At} is not expected there{more}");

    private static double Number(SelectorToken token) =>
        double.TryParse(token.Text, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number
        : throw new SelectorException($"'{token.Text}' at character {token.At} is no number");
}
