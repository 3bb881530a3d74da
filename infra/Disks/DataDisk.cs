using Pulumi;
using Pulumi.AliCloud.Ecs;
using static Infra.Disks.EncryptedDiskDefaults;

namespace Infra.Disks;

/// <summary>Declares data disks as resources of their own, which the provider reads back and never confuses with
/// those of an instance.</summary>
internal static class DataDisk
{
    /// <summary>Declares a disk, guarded unless it may be deleted.</summary>
    public static EcsDisk Declare(Resource owner, string name, EcsDiskArgs args, bool isFromSnapshot, bool isDeletable)
    {
        var retain = isDeletable ? (bool?)null : true;
        return new($"{name}-disk", args, new()
        {
            Parent = owner,
            Protect = retain,
            RetainOnDelete = retain,
            CustomTimeouts = isFromSnapshot
                ? new() { Create = TimeSpan.FromMinutes(CreateFromSnapshotMinutes) }
                : null!,
        });
    }

    /// <summary>Attaches a disk to an instance.</summary>
    /// <returns>The ID of the disk, known once it is attached.</returns>
    public static Output<string> Attach(Resource owner, string name, EcsDisk disk, Input<string> instanceId)
    {
        var attachment = new EcsDiskAttachment($"{name}-attachment",
            new() { DiskId = disk.Id, InstanceId = instanceId, DeleteWithInstance = DeleteWithInstance },
            // A disk cannot be attached to the next instance before it is detached from the last.
            new() { Parent = owner, DeleteBeforeReplace = true });
        return Output.Tuple(disk.Id, attachment.Id).Apply(ids => ids.Item1);
    }

    /// <summary>Lets a policy take snapshots of a disk.</summary>
    public static Output<string> BackUp(Resource owner, string name, Output<string> diskId, Input<string> policyId)
    {
        var attachment = new EcsAutoSnapshotPolicyAttachment($"{name}-snapshots",
            new() { DiskId = diskId, AutoSnapshotPolicyId = policyId },
            new() { Parent = owner });
        return Output.Tuple(diskId, attachment.Id).Apply(ids => ids.Item1);
    }
}
