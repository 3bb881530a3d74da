using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs;

/// <summary>A cloud disk. What it holds is in <see cref="Blocks.BlockStore"/>.</summary>
internal sealed class Disk : NamedEntity
{
    public required string Zone { get; init; }

    /// <summary>True for the system disk of an instance.</summary>
    public bool IsSystem { get; init; }

    public bool Encrypted { get; init; }

    /// <summary>The key it is encrypted with, the service key included; null for a plain disk.</summary>
    public string? KmsKeyId { get; init; }

    /// <summary>The snapshot whose content it began with, or null.</summary>
    public string? SourceSnapshotId { get; init; }

    /// <summary>The image it was made from, or null.</summary>
    public string? SourceImageId { get; init; }

    public bool MultiAttach { get; init; }

    /// <summary>The IOPS that were bought beside those of its size; null for none.</summary>
    public int? ProvisionedIops { get; init; }

    public required Timed<DiskShape> Shape { get; set; }

    public required Timed<DiskFlags> Flags { get; set; }

    /// <summary>The automatic snapshot policy, or empty.</summary>
    public Timed<string> SnapshotPolicyId { get; set; } = new("");

    public required Timed<DiskPlace> Place { get; set; }

    public string StatusAt(DateTimeOffset time)
    {
        if (time < CreatedAt + Durations.CreateDisk) return DiskStatus.Creating;

        var place = Place.At(time);
        return place switch
        {
            { InstanceId: null } => DiskStatus.Available,
            { LeavingAt: null } when !(time < place.Until) => DiskStatus.InUse,
            { LeavingAt: null } => place.IsReIniting ? DiskStatus.ReIniting : DiskStatus.Attaching,
            _ => time < place.Until ? DiskStatus.Detaching : DiskStatus.Available,
        };
    }

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        Shape = Shape.Settle(now);
        Flags = Flags.Settle(now);
        SnapshotPolicyId = SnapshotPolicyId.Settle(now);
        Place = Place.Settle(now);
    }
}
