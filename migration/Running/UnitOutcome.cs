namespace Infra.Migration.Running;

/// <summary>What became of a unit.</summary>
public enum UnitOutcome
{
    /// <summary>Nothing of it was done, and the reason says why.</summary>
    NotBegun,

    /// <summary>It is on its way and can be resumed.</summary>
    Interrupted,

    /// <summary>Its disks are converted; the sources are still there.</summary>
    Done,

    /// <summary>It failed, or was to be taken back, and all is as it was.</summary>
    RolledBack,

    /// <summary>It failed, and what could not be undone is named.</summary>
    Failed,

    /// <summary>Its disks are converted, verified, and the sources let go.</summary>
    Released,
}
