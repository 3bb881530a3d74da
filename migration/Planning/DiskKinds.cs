namespace Infra.Migration.Planning;

/// <summary>The kinds of disks that are asked for.</summary>
public enum DiskKinds
{
    /// <summary>System disks and data disks.</summary>
    All,

    /// <summary>Data disks only.</summary>
    Data,

    /// <summary>System disks only.</summary>
    System,
}
