namespace Infra.Policies.Values;

/// <summary>What is known of a value, and of which kind it is.</summary>
public enum PropertyKind : byte
{
    /// <summary>Nothing was set.</summary>
    Null,

    /// <summary>True or false.</summary>
    Bool,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>Values by name.</summary>
    Object,

    /// <summary>Something was set that only the deployment will tell: a preview's computed value.</summary>
    Unknown,

    /// <summary>Something was set that the source at hand keeps to itself: a secret without its plaintext.</summary>
    Hidden,
}
