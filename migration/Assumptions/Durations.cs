namespace Infra.Migration.Assumptions;

/// <summary>How long the steps of a conversion are expected to take. Alibaba Cloud publishes next to nothing about it, so
/// these are assumptions: plans show them as such, with their date, and no deadline is made of them.</summary>
public static class Durations
{
    /// <summary>The date of the table.</summary>
    public const string AsOf = "2026-11-22";

    private const string Ours = "assumption of ours";
    private const string Published = "\"about one minute\", reference of DetachDisk, 2024-07-30";
    private const string Measured =
        "about 35 minutes, seen in a review of the Terraform provider (pull request 4382), 2022";

    /// <summary>An orderly stop of an instance.</summary>
    public static Assumption StopInstance { get; } = Fixed("Stop an instance", 20, Ours);

    /// <summary>A start of an instance.</summary>
    public static Assumption StartInstance { get; } = Fixed("Start an instance", 30, Ours);

    /// <summary>The first snapshot of a disk, which copies all of it.</summary>
    public static Assumption FirstSnapshot { get; } = Sized("Make the first snapshot of a disk", 30, 3, Ours);

    /// <summary>A further snapshot of a disk, which copies what has changed.</summary>
    public static Assumption LaterSnapshot { get; } = Sized("Make a further snapshot of a disk", 30, 0.3, Ours);

    /// <summary>An encrypted copy of a snapshot, which copies all of it.</summary>
    public static Assumption CopySnapshot { get; } = Sized("Copy a snapshot encrypted", 30, 3, Ours);

    /// <summary>A disk from a snapshot.</summary>
    public static Assumption CreateDisk { get; } = Fixed("Make a disk from a snapshot", 5, Ours);

    /// <summary>A detachment.</summary>
    public static Assumption DetachDisk { get; } = Fixed("Detach a disk", 60, Published);

    /// <summary>An attachment.</summary>
    public static Assumption AttachDisk { get; } = Fixed("Attach a disk", 5, Ours);

    /// <summary>An image of a snapshot.</summary>
    public static Assumption CreateImage { get; } = Fixed("Make an image of a snapshot", 20, Ours);

    /// <summary>An encrypted copy of an image, once it is its turn.</summary>
    public static Assumption CopyImage { get; } = Fixed("Copy an image encrypted", 35 * 60, Measured);

    /// <summary>Another system disk for an instance.</summary>
    public static Assumption ReplaceSystemDisk { get; } = Fixed("Replace a system disk", 10, Ours);

    /// <summary>Another instance.</summary>
    public static Assumption RunInstance { get; } = Fixed("Make an instance", 60, Ours);

    /// <summary>Image copies that a region makes at once.</summary>
    public const int ImageCopiesAtOnce = 5;

    /// <summary>All of them, in the order of the page.</summary>
    public static IReadOnlyList<Assumption> All { get; } =
    [
        StopInstance, StartInstance, FirstSnapshot, LaterSnapshot, CopySnapshot, CreateDisk, DetachDisk, AttachDisk,
        CreateImage, CopyImage, ReplaceSystemDisk, RunInstance,
    ];

    private static Assumption Fixed(string what, double seconds, string source) =>
        new(what, TimeSpan.FromSeconds(seconds), TimeSpan.Zero, source);

    private static Assumption Sized(string what, double seconds, double perGiB, string source) =>
        new(what, TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(perGiB), source);
}
