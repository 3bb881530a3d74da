namespace Infra.Inventory.Reading;

/// <summary>How the pages of a list are told apart.</summary>
internal enum PagingKind
{
    /// <summary>By a token of the service. It tells how many things there are on the first page only, if at
    /// all.</summary>
    Token,

    /// <summary>By number. Each page tells how many things there are.</summary>
    Number,
}
