namespace Infra.Cloud.Oos.Selectors;

/// <summary>The kinds of words in a selector.</summary>
internal enum SelectorTokenKind
{
    /// <summary>After the last word.</summary>
    End,

    /// <summary>A name: of a function or a keyword.</summary>
    Name,

    /// <summary>A field, <c>.name</c> or <c>."name"</c>; the text is the name.</summary>
    Field,

    Number,

    Text,

    /// <summary>An operator or a bracket.</summary>
    Sign,
}
