using Infra.Eligibility;
using Infra.Keys;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Ecs;
using static Infra.Disks.EncryptedDiskDefaults;

namespace Infra.Disks;

/// <summary>The checked arguments of an <see cref="EncryptedDisk"/>, in the provider's terms.</summary>
internal sealed class EncryptedDiskPlan
{
    /// <summary>Checks the arguments.</summary>
    /// <exception cref="ResourceException">Plain values break rules; all are named.</exception>
    public EncryptedDiskPlan(
        EncryptedDisk owner, string name, EncryptedDiskArgs args, ComponentResourceOptions? options)
    {
        var check = new Check(owner);
        var region = Region.Of(options);
        IsDeletable = check.Decision(args.Deletable, "deletable", Deletable);
        var serviceKey = check.Decision(args.ServiceKey, "serviceKey", ServiceKey);
        var zone = check.Required(args.ZoneId, "zoneId", "be given: a zone of the region, for example cn-hangzhou-h",
            value => Zones.Of(value, region),
            value => DiskRegions.Zone(value, serviceKey));
        var keyId = EncryptionKeyChoice.Checked(check, args.KeyId, serviceKey, args.EncryptionRole);
        var shape = DiskShape.OfDataDisk(check, args.Category, args.PerformanceLevel, args.SizeGiB, args.SnapshotId);
        var diskName = check.That(args.DiskName ?? name, "diskName", EcsText.Name);
        var description = check.That(args.Description, "description", EcsText.Description);
        var tags = check.That(args.Tags, "tags", TagRules.Tags);
        check.Throw();

        IsFromSnapshot = shape.SnapshotId is not null;
        InstanceId = args.InstanceId;
        SnapshotPolicyId = args.SnapshotPolicyId;
        Disk = new EcsDiskArgs
        {
            Encrypted = true,
            KmsKeyId = keyId!,
            ZoneId = zone.Input!,
            Category = shape.Category,
            PerformanceLevel = shape.PerformanceLevel!,
            Size = shape.SizeGiB!,
            SnapshotId = shape.SnapshotId!,
            DiskName = diskName.Input!,
            Description = description.Input!,
            ResourceGroupId = args.ResourceGroupId!,
            DeleteWithInstance = DeleteWithInstance,
            Tags = tags.IsSet ? tags.Output : null!,
        };
    }

    /// <summary>Whether Pulumi may delete the disk.</summary>
    public bool IsDeletable { get; }

    /// <summary>Whether a snapshot fills the disk.</summary>
    public bool IsFromSnapshot { get; }

    /// <summary>The instance to attach the disk to, if any.</summary>
    public Input<string>? InstanceId { get; }

    /// <summary>The policy that takes snapshots of the disk, if any.</summary>
    public Input<string>? SnapshotPolicyId { get; }

    /// <summary>The arguments of the provider's resource.</summary>
    public EcsDiskArgs Disk { get; }
}
