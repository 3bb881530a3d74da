using System.Collections.Immutable;
using Infra.Disks;
using Infra.Eligibility;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Ecs;
using static Infra.Instances.EncryptedInstanceDefaults;

namespace Infra.Instances;

/// <summary>The checked arguments of an <see cref="EncryptedInstance"/>, in the provider's terms.</summary>
internal sealed class EncryptedInstancePlan
{
    /// <summary>Checks the arguments.</summary>
    /// <exception cref="ResourceException">Plain values break rules; all are named.</exception>
    public EncryptedInstancePlan(
        EncryptedInstance owner, string name, EncryptedInstanceArgs args, ComponentResourceOptions? options)
    {
        var check = new Check(owner);
        var region = Region.Of(options);
        IsDeletable = check.Decision(args.Deletable, "deletable", Deletable);
        IsSystemDiskReplaceable = check.Decision(
            args.SystemDiskReplaceable, "systemDiskReplaceable", SystemDiskReplaceable);
        var serviceKey = check.Decision(args.ServiceKey, "serviceKey", ServiceKey);
        var zone = check.Required(args.ZoneId, "zoneId", "be given: a zone of the region, for example cn-hangzhou-h",
            value => Zones.Of(value, region),
            value => DiskRegions.Zone(value, serviceKey));
        var vSwitch = check.Required(args.VSwitchId, "vSwitchId", "be given: the vSwitch to connect to");
        var groups = check.That(args.SecurityGroupIds, "securityGroupIds");
        if (!groups.IsSet) check.Fail(groups.Name, "nothing", new("have at least one security group"));
        var type = BootSource.InstanceType(check, args.InstanceType);
        var keyPair = BootSource.KeyPair(check, args.KeyPairName);
        var disks = BootSource.Written(check, args.DataDisks);
        var source = BootSource.Checked(check, args.ImageId, args.ImageEncrypted,
            (args.KeyId, serviceKey, args.EncryptionRole), hasDataDisks: disks.Length > 0);
        if (!source.IsImageEncrypted) check.Rule(zone, SystemDiskZones.Zone);
        var system = DiskShape.OfSystemDisk(
            check, args.SystemDiskCategory, args.SystemDiskPerformanceLevel, args.SystemDiskSizeGiB);
        var instanceName = check.That(args.InstanceName ?? name, "instanceName", EcsText.Name);
        var description = check.That(args.Description, "description", EcsText.Description);
        var tags = check.That(args.Tags, "tags", TagRules.Tags);

        var common = new EcsDiskArgs
        {
            ZoneId = zone.Input ?? "",
            ResourceGroupId = args.ResourceGroupId!,
            Tags = tags.IsSet ? tags.Output : null!,
        };
        DataDisks = InstanceDataDisks.Checked(check, name, disks, source.KeyId, common);
        check.Throw();

        Instance = new InstanceArgs
        {
            AvailabilityZone = zone.Input!,
            VswitchId = vSwitch.Input!,
            SecurityGroups = groups.Output,
            InstanceType = type.Input!,
            ImageId = source.ImageId,
            KeyName = keyPair.Input!,
            SystemDiskCategory = system.Category,
            SystemDiskPerformanceLevel = system.PerformanceLevel!,
            SystemDiskSize = system.SizeGiB!,
            SystemDiskEncrypted = source.SystemDiskEncrypted!,
            SystemDiskKmsKeyId = source.SystemDiskKeyId!,
            SystemDiskAutoSnapshotPolicyId = args.SnapshotPolicyId!,
            RoleName = args.RamRoleName!,
            UserData = args.UserData!,
            InstanceName = instanceName.Input!,
            Description = description.Input!,
            ResourceGroupId = args.ResourceGroupId!,
            DeletionProtection = !IsDeletable,
            Tags = tags.IsSet ? tags.Output : null!,
        };
    }

    /// <summary>Whether Pulumi may delete the instance.</summary>
    public bool IsDeletable { get; }

    /// <summary>Whether a changed image replaces the system disk.</summary>
    public bool IsSystemDiskReplaceable { get; }

    /// <summary>The arguments of the instance.</summary>
    public InstanceArgs Instance { get; }

    /// <summary>Its data disks.</summary>
    public ImmutableArray<InstanceDataDisk> DataDisks { get; }
}
