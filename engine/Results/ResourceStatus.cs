namespace Infra.Engine;

/// <summary>What an operation did to a resource; for a preview, what it would do.</summary>
public enum ResourceStatus
{
    /// <summary>It exists as the program says; nothing was changed in the cloud.</summary>
    Unchanged,

    /// <summary>It was made.</summary>
    Created,

    /// <summary>It was changed in place.</summary>
    Updated,

    /// <summary>A new object took its place.</summary>
    Replaced,

    /// <summary>It was deleted, or found to be gone.</summary>
    Deleted,

    /// <summary>Its step failed.</summary>
    Failed,
}
