using Infra.Cloud.State;

namespace Infra.Cloud.Ecs;

/// <summary>A snapshot of a disk. It inherits the disk's encryption and key, and carries no bytes yet.</summary>
internal sealed class Snapshot : Entity
{
    public required string DiskId { get; init; }

    public required int SizeGiB { get; init; }

    public bool OfSystemDisk { get; init; }

    public required string Category { get; init; }

    /// <summary>The category of the disk.</summary>
    public required string DiskCategory { get; init; }

    public bool Encrypted { get; init; }

    public string? KmsKeyId { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public int? RetentionDays { get; init; }

    /// <summary>When it is accomplished.</summary>
    public required DateTimeOffset DoneAt { get; init; }

    /// <summary>True once it is accomplished; those of the ESSD series are instant.</summary>
    public bool IsUsableAt(DateTimeOffset time) => IsInstant || time >= DoneAt;

    private bool IsInstant => Limits.DiskCategories.IsEssdSeries(DiskCategory);

    public override bool ExistsAt(DateTimeOffset time) =>
        base.ExistsAt(time) && !(RetentionDays is { } days && CreatedAt.AddDays(days) <= time);

    public override bool IsGone(DateTimeOffset now) =>
        base.IsGone(now) || (RetentionDays is { } days && CreatedAt.AddDays(days) <= now);
}
