using System.Text;

namespace Infra.Cloud.Oos.Selectors;

/// <summary>Takes a selector apart into words.</summary>
internal sealed class SelectorLexer(string text)
{
    private static readonly string[] Signs =
    [
        "|=", "==", "!=", "<=", ">=", "//", "|", ",", ".", "[", "]", "(", ")", "{", "}", ":", ";", "?", "<", ">", "+", "-",
        "*", "/", "%",
    ];

    private int _at;

    /// <exception cref="SelectorException">The selector has something that is no word of the subset.</exception>
    public List<SelectorToken> Read()
    {
        var tokens = new List<SelectorToken>();
        do tokens.Add(Next());
        while (tokens[^1].Kind != SelectorTokenKind.End);
        return tokens;
    }

    private SelectorToken Next()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at])) _at++;
        var start = _at + 1;
        if (_at == text.Length) return new(SelectorTokenKind.End, "the end", start);

        var first = text[_at];
        if (IsNameStart(first)) return new(SelectorTokenKind.Name, Name(), start);
        if (char.IsAsciiDigit(first)) return new(SelectorTokenKind.Number, Number(), start);
        if (first == '"') return new(SelectorTokenKind.Text, Quoted(), start);
        if (first == '.' && _at + 1 < text.Length && (IsNameStart(text[_at + 1]) || text[_at + 1] == '"'))
        {
            _at++;
            return new(SelectorTokenKind.Field, text[_at] == '"' ? Quoted() : Name(), start);
        }

        if (text.AsSpan(_at).StartsWith("..")) throw Outside("..", start);
        foreach (var sign in Signs)
        {
            if (!text.AsSpan(_at).StartsWith(sign)) continue;
            _at += sign.Length;
            if (_at < text.Length && text[_at] == '=' && sign is "+" or "-" or "*" or "/" or "//" or "%" or "?")
                throw Outside(sign + "=", start);
            return new(SelectorTokenKind.Sign, sign, start);
        }

        throw Outside(first.ToString(), start);
    }

    private static bool IsNameStart(char letter) => char.IsAsciiLetter(letter) || letter == '_';

    private static SelectorException Outside(string what, int at) =>
        new($"'{what}' at character {at} is not in the subset of jq that selectors may use");

    private string Name()
    {
        var start = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] == '_')) _at++;
        return text[start.._at];
    }

    private string Number()
    {
        var start = _at;
        while (_at < text.Length && (char.IsAsciiDigit(text[_at]) || text[_at] is '.' or 'e' or 'E'
            || (text[_at] is '+' or '-' && text[_at - 1] is 'e' or 'E')))
            _at++;
        return text[start.._at];
    }

    private string Quoted()
    {
        var start = _at + 1;
        var value = new StringBuilder();
        for (_at++; _at < text.Length; _at++)
        {
            if (text[_at] == '"')
            {
                _at++;
                return value.ToString();
            }

            value.Append(text[_at] == '\\' ? Escaped(start) : text[_at]);
        }

        throw new SelectorException($"the text that begins at character {start} does not end");
    }

    private char Escaped(int start)
    {
        _at++;
        switch (_at < text.Length ? text[_at] : '\0')
        {
            case 'n': return '\n';
            case 't': return '\t';
            case 'r': return '\r';
            case 'b': return '\b';
            case 'f': return '\f';
            case '"': return '"';
            case '\\': return '\\';
            case '/': return '/';
            case 'u' when _at + 4 < text.Length
                && ushort.TryParse(text.AsSpan(_at + 1, 4), System.Globalization.NumberStyles.AllowHexSpecifier,
                    System.Globalization.CultureInfo.InvariantCulture, out var code):
                _at += 4;
                return (char)code;
            case '(': throw Outside("\\(", start);
            default: throw new SelectorException($"the text that begins at character {start} has an unknown escape");
        }
    }
}
