namespace Infra.Generator.Import;

/// <summary>A class in a public API listing.</summary>
internal sealed class ListedClass
{
    /// <summary>The type token of a resource.</summary>
    internal string? Token { get; set; }

    /// <summary>Why the class should no longer be used.</summary>
    internal string? Deprecated { get; set; }

    /// <summary>True where the constructor or the method can do without arguments.</summary>
    internal bool ArgsOptional { get; set; }

    /// <summary>Properties and fields by C# name.</summary>
    internal List<ListedMember> Members { get; } = [];

    /// <summary>Names of the parameters of the output constructor: the wire names of the fields.</summary>
    internal IReadOnlyList<string> Fields { get; set; } = [];

    /// <summary>The lines of the listing that speak of the class.</summary>
    internal List<string> Lines { get; } = [];
}
