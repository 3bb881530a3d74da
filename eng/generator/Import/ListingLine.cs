namespace Infra.Generator.Import;

/// <summary>One line of a listing: <c>subject :: what it is [attributes]</c>.</summary>
internal sealed class ListingLine
{
    private const string Separator = " :: ";

    internal ListingLine(string text)
    {
        var cut = text.IndexOf(Separator, StringComparison.Ordinal);
        Text = text;
        Subject = cut < 0 ? text : text[..cut];
        What = cut < 0 ? "" : text[(cut + Separator.Length)..];
    }

    /// <summary>The whole line.</summary>
    internal string Text { get; }

    /// <summary>The full name, with parameters where it has some.</summary>
    internal string Subject { get; }

    /// <summary>Everything after the subject.</summary>
    internal string What { get; }

    /// <summary>True where the line speaks of a class itself.</summary>
    internal bool IsClass() => What.Split(' ').TakeWhile(word => word is "static" or "sealed" or "abstract" or "class")
        .Contains("class", StringComparer.Ordinal);

    /// <summary>The type of a property or field; null for anything else.</summary>
    internal string? ValueType()
    {
        var kind = What.Contains(" property {", StringComparison.Ordinal) ? "} : " : " field : ";
        var start = What.IndexOf(kind, StringComparison.Ordinal);
        if (start < 0 || !What.StartsWith("public ", StringComparison.Ordinal))
        {
            return null;
        }

        var type = What[(start + kind.Length)..];
        var attributes = type.IndexOf(" [", StringComparison.Ordinal);
        return attributes < 0 ? type : type[..attributes];
    }

    /// <summary>The first text that an attribute quotes; null where the line has no such attribute.</summary>
    internal string? Quoted(string attribute)
    {
        var opening = $"[{attribute}(\"";
        var start = What.IndexOf(opening, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var rest = What[(start + opening.Length)..];
        var end = attribute == "Obsolete"
            ? rest.LastIndexOf("\")]", StringComparison.Ordinal)
            : rest.IndexOf('"', StringComparison.Ordinal);
        return rest[..end];
    }

    /// <summary>True where an attribute of the line says this.</summary>
    internal bool Says(string text) => What.Contains(text, StringComparison.Ordinal);
}
