namespace Infra.Cloud.Blocks;

/// <summary>Why bytes of a disk cannot be read or written.</summary>
public enum BlockFault
{
    /// <summary>No such disk or snapshot exists at the time.</summary>
    NotFound,

    /// <summary>The range does not lie within the disk.</summary>
    OutOfRange,

    /// <summary>A guest is meant, and the disk is not in use by an instance that runs.</summary>
    NotRunning,

    /// <summary>The time lies before a write or a snapshot that the disk has already seen.</summary>
    OutOfOrder,

    /// <summary>The data key of the disk cannot be opened: its key is disabled, out of reach or gone.</summary>
    Unreadable,
}
