using Pulumi;

namespace Infra.Disks;

/// <summary>A data disk that is encrypted from its first write on, with a customer master key or by choice with the
/// service key of ECS.</summary>
/// <remarks>
/// Encryption cannot be switched on for a disk that exists, nor off: a disk that shall become encrypted is a new one
/// made from a snapshot. Changing <c>zoneId</c>, <c>keyId</c> or <c>snapshotId</c> asks for a new disk, which
/// <c>protect</c>
/// refuses. The disk is protected and retained unless it is declared deletable, and never disappears with its
/// instance.
/// </remarks>
public sealed class EncryptedDisk : ComponentResource
{
    internal const string Token = "atrest:index:EncryptedDisk";

    /// <summary>Creates the disk once key and role are ready, and attaches it if an instance is given.</summary>
    /// <exception cref="ResourceException">Arguments are missing, out of range or contradict each other; all are
    /// named.</exception>
    public EncryptedDisk(string name, EncryptedDiskArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var plan = new EncryptedDiskPlan(this, name, args, options);
        var disk = DataDisk.Declare(this, name, plan.Disk, plan.IsFromSnapshot, plan.IsDeletable);

        DiskId = disk.Id;
        KeyId = disk.KmsKeyId.Apply(string? (used) => used);
        if (plan.InstanceId is { } instanceId) DiskId = DataDisk.Attach(this, name, disk, instanceId);
        if (plan.SnapshotPolicyId is { } policyId) DiskId = DataDisk.BackUp(this, name, DiskId, policyId);

        RegisterOutputs();
    }

    /// <summary>The ID of the disk, known once it is ready and, where these are given, attached to its instance and
    /// under its snapshot policy.</summary>
    [Output("diskId")] public Output<string> DiskId { get; private set; }

    /// <summary>The ID of the key that encrypts the disk, the service key's too.</summary>
    [Output("keyId")] public Output<string?> KeyId { get; private set; }
}
