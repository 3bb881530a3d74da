namespace Pulumi;

/// <summary>A former identity of a resource: what it was called, and under which parent, before.</summary>
public sealed class Alias
{
    /// <summary>The former name, if it differs.</summary>
    public Input<string>? Name { get; set; }

    /// <summary>The former type token, if it differs.</summary>
    public Input<string>? Type { get; set; }

    /// <summary>The former stack, if it differs.</summary>
    public Input<string>? Stack { get; set; }

    /// <summary>The former project, if it differs.</summary>
    public Input<string>? Project { get; set; }

    /// <summary>The former parent, if it differs; only one of the three ways to name it may be used.</summary>
    public Resource? Parent { get; set; }

    /// <summary>The URN of the former parent.</summary>
    public Input<string>? ParentUrn { get; set; }

    /// <summary>Whether there was no parent before.</summary>
    public bool NoParent { get; set; }

    /// <summary>The whole former URN; excludes everything else.</summary>
    public string? Urn { get; set; }
}
