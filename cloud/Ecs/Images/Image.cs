using Infra.Cloud.State;

namespace Infra.Cloud.Ecs.Images;

/// <summary>A custom image of the account.</summary>
internal sealed class Image : NamedEntity
{
    public required string Architecture { get; init; }

    public required string OsName { get; init; }

    public required string Platform { get; init; }

    public required ImageDisk[] Disks { get; init; }

    /// <summary>When an image made from an instance or snapshot is ready; of a copy, see
    /// <see cref="CopyQueue"/>.</summary>
    public DateTimeOffset? ReadyAt { get; init; }

    /// <summary>The image it is a copy of, or null.</summary>
    public string? CopiedFrom { get; init; }

    /// <summary>When the copy began; null until that can no longer change.</summary>
    public DateTimeOffset? StartedAt { get; set; }

    public required Timed<string> Family { get; set; }

    public required Timed<string> BootMode { get; set; }

    public required Timed<bool> Deprecated { get; set; }

    public ImageDisk SystemDisk => Disks.First(disk => disk.IsSystem);

    public string StatusAt(Store store, DateTimeOffset time)
    {
        var (start, end) = Times(store);
        if (time < start) return "Waiting";
        if (time < end) return "Creating";
        return Deprecated.At(time) ? "Deprecated" : "Available";
    }

    /// <summary>When the work on it begins and ends.</summary>
    public (DateTimeOffset Start, DateTimeOffset End) Times(Store store) =>
        CopiedFrom is null ? (CreatedAt, ReadyAt!.Value) : CopyQueue.Times(store, this);

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        Family = Family.Settle(now);
        BootMode = BootMode.Settle(now);
        Deprecated = Deprecated.Settle(now);
    }
}
