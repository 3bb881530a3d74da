namespace Infra.Cloud.Ecs;

/// <summary>Where a disk is, or where it is going.</summary>
/// <param name="InstanceId">The instance it is attached to or is leaving, or null before the first attachment.</param>
/// <param name="Device">The device name on it; null until the account is settled, while it follows from all
/// attachments to the instance (see <see cref="Devices"/>).</param>
/// <param name="AttachedAt">When it was attached last.</param>
/// <param name="LeavingAt">When it began to leave, or null while it is attached.</param>
/// <param name="Until">When the transition ends.</param>
/// <param name="IsReIniting">True if the transition is a reset or an initialisation on the instance.</param>
internal sealed record DiskPlace(
    string? InstanceId = null, string? Device = null, DateTimeOffset? AttachedAt = null,
    DateTimeOffset? LeavingAt = null, DateTimeOffset? Until = null, bool IsReIniting = false)
{
    /// <summary>True while the disk occupies a slot of the instance.</summary>
    public bool IsOn(DateTimeOffset time) => InstanceId is not null && (LeavingAt is null || time < Until);
}
