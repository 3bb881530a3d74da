namespace Infra.Migration.Planning;

/// <summary>How it is made sure that nothing is written to a disk after its snapshot.</summary>
public enum Quiesce
{
    /// <summary>The instance is stopped before the first snapshot and started after the last attachment.</summary>
    Stop,

    /// <summary>The instance keeps running: somebody says that the data disks are unmounted in it and stay so until
    /// the end. Nothing checks that, and what is written meanwhile is lost. System disks are stopped for
    /// nevertheless.</summary>
    Unmounted,
}
