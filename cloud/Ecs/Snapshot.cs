using Infra.Cloud.State;

namespace Infra.Cloud.Ecs;

/// <summary>A snapshot of a disk. It inherits the disk's encryption and key.</summary>
internal sealed class Snapshot : NamedEntity
{
    /// <summary>The disk; of a copy, the disk of the snapshot that was copied.</summary>
    public required string DiskId { get; init; }

    public required int SizeGiB { get; init; }

    public bool OfSystemDisk { get; init; }

    public required string Category { get; init; }

    /// <summary>The category of the disk.</summary>
    public required string DiskCategory { get; init; }

    public bool Encrypted { get; init; }

    public string? KmsKeyId { get; init; }

    /// <summary>The snapshot it is a copy of, and where that is; null for one that was made of a disk.</summary>
    public string? SourceSnapshotId { get; init; }

    public string? SourceRegion { get; init; }

    /// <summary>The image that was copied to make it, or null.</summary>
    public string? CopiedImageId { get; init; }

    public required Timed<int?> RetentionDays { get; set; }

    /// <summary>When it is accomplished; of one that an image copy makes, see <see cref="EndIn"/>.</summary>
    public required DateTimeOffset DoneAt { get; set; }

    public bool IsCopy => SourceSnapshotId is not null;

    /// <summary>When the work on it begins: one that an image copy makes waits with the copy.</summary>
    public DateTimeOffset StartIn(Store store) =>
        CopiedImageId is { } id && store.Images.Peek(id) is { } image ? image.Times(store).Start : CreatedAt;

    /// <summary>When it is accomplished.</summary>
    public DateTimeOffset EndIn(Store store) =>
        CopiedImageId is { } id && store.Images.Peek(id) is { } image ? image.Times(store).End : DoneAt;

    /// <summary>True once it is accomplished; those of the ESSD series are instant, copies excepted.</summary>
    public bool IsUsableAt(Store store, DateTimeOffset time) => IsInstant || time >= EndIn(store);

    public override bool ExistsAt(DateTimeOffset time) =>
        base.ExistsAt(time) && !(RetentionDays.At(time) is { } days && CreatedAt.AddDays(days) <= time);

    public override bool IsGone(DateTimeOffset now) =>
        base.IsGone(now) || (RetentionDays.At(now) is { } days && CreatedAt.AddDays(days) <= now);

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        RetentionDays = RetentionDays.Settle(now);
    }

    private bool IsInstant => !IsCopy && Limits.DiskCategories.IsEssdSeries(DiskCategory);
}
