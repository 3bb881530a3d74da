using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>A resource that the program asks for.</summary>
public class MockResourceArgs
{
    /// <summary>The type token.</summary>
    public string? Type { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The known arguments by their names on the wire.</summary>
    public ImmutableDictionary<string, object> Inputs { get; set; } = null!;

    /// <summary>The provider as <c>urn::id</c>; empty for the default one.</summary>
    public string? Provider { get; set; }

    /// <summary>The identifier to read or to import; otherwise empty.</summary>
    public string? Id { get; set; }
}
