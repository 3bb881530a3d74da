using Infra.Migration.Plans;

namespace Infra.Migration.Planning;

/// <summary>What somebody wants converted, with which key, and how.</summary>
/// <remarks>The disks are those that <see cref="DiskIds"/>, <see cref="InstanceIds"/> or <see cref="Tags"/> name, or
/// all of them; without those in <see cref="ExceptDiskIds"/>.</remarks>
public sealed record Wishes
{
    /// <summary>Disks by their ids.</summary>
    public IReadOnlyList<string> DiskIds { get; init; } = [];

    /// <summary>Instances, all of whose disks are meant.</summary>
    public IReadOnlyList<string> InstanceIds { get; init; } = [];

    /// <summary>Tags that a disk must bear, all of them.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether every disk of the inventory is meant.</summary>
    public bool AllDisks { get; init; }

    /// <summary>Disks that are left out, whatever else names them.</summary>
    public IReadOnlyList<string> ExceptDiskIds { get; init; } = [];

    /// <summary>The kinds of disks that are meant.</summary>
    public DiskKinds Kinds { get; init; } = DiskKinds.All;

    /// <summary>The key of KMS: its id, its name in full or an alias; null for the service key.</summary>
    public string? KmsKeyId { get; init; }

    /// <summary>The key of single disks, by the id of the disk. It goes before <see cref="KmsKeyId"/>.</summary>
    public IReadOnlyDictionary<string, string> KmsKeyIds { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the service key of ECS is meant. Nobody can rotate, disable or share that key, so it is never
    /// taken because no other was named.</summary>
    public bool ServiceKey { get; init; }

    /// <summary>Whether disks that another key encrypts are converted to the wished one.</summary>
    public bool ChangeKeys { get; init; }

    /// <summary>The way of data disks: <see cref="Route.SnapshotCopy"/> or
    /// <see cref="Route.DirectFromSnapshot"/>.</summary>
    public Route DataRoute { get; init; } = Route.SnapshotCopy;

    /// <summary>The way of system disks: <see cref="Route.ReplaceSystemDisk"/>, <see cref="Route.NewInstance"/> or
    /// <see cref="Route.PublicTemplate"/>.</summary>
    public Route SystemRoute { get; init; } = Route.ReplaceSystemDisk;

    /// <summary>How writing is kept away from the disks meanwhile.</summary>
    public Quiesce Quiesce { get; init; } = Quiesce.Stop;

    /// <summary>How one logs in to an instance whose system disk was replaced.</summary>
    public LoginAfter Login { get; init; } = LoginAfter.AsBefore;

    /// <summary>Whether the disk that follows a subscribed one may be paid as it is used.</summary>
    public bool AcceptPayAsYouGo { get; init; }

    /// <summary>Whether a ticket allows this account to copy images of more than 500 GiB.</summary>
    public bool LargeImagesAllowed { get; init; }

    /// <summary>When a unit that stops an instance may begin; empty for whenever.</summary>
    public IReadOnlyList<MigrationWindow> Windows { get; init; } = [];

    /// <summary>What a GiB of disk costs in a month, at the prices of the account; null for not said.</summary>
    public decimal? DiskPrice { get; init; }

    /// <summary>What a GiB of snapshot costs in a month; null for not said.</summary>
    public decimal? SnapshotPrice { get; init; }

    /// <summary>What the prices are in; the plan repeats it.</summary>
    public string Currency { get; init; } = "";

    /// <summary>Units that run at once at most.</summary>
    public int Concurrency { get; init; } = 10;

    /// <summary>Units that may fail before no further one is begun.</summary>
    public int MaxErrors { get; init; }
}
