namespace Infra.Engine;

/// <summary>How a property changes.</summary>
public enum DiffKind
{
    /// <summary>It is set and was not.</summary>
    Add,

    /// <summary>It was set and is no longer.</summary>
    Delete,

    /// <summary>It has another value.</summary>
    Update,
}
