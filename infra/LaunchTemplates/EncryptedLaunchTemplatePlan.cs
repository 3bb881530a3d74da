using Infra.Disks;
using Infra.Instances;
using Infra.Keys;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Ecs.Inputs;
using static Infra.LaunchTemplates.EncryptedLaunchTemplateDefaults;

namespace Infra.LaunchTemplates;

/// <summary>The checked arguments of an <see cref="EncryptedLaunchTemplate"/>, in the provider's terms.</summary>
internal sealed class EncryptedLaunchTemplatePlan
{
    /// <summary>Checks the arguments.</summary>
    /// <exception cref="ResourceException">Plain values break rules; all are named.</exception>
    public EncryptedLaunchTemplatePlan(
        EncryptedLaunchTemplate owner,
        string name,
        EncryptedLaunchTemplateArgs args,
        ComponentResourceOptions? options)
    {
        var check = new Check(owner);
        var serviceKey = check.Decision(args.ServiceKey, "serviceKey", ServiceKey);
        var type = BootSource.InstanceType(check, args.InstanceType);
        var keyPair = BootSource.KeyPair(check, args.KeyPairName);
        var disks = BootSource.Written(check, args.DataDisks);
        var source = BootSource.Checked(check, args.ImageId, args.ImageEncrypted,
            (args.KeyId, serviceKey, args.EncryptionRole), hasDataDisks: disks.Length > 0);
        KeyRegion.Require(check, source.KeyId, serviceKey, Region.Of(options));
        var system = DiskShape.OfSystemDisk(
            check, SystemDiskCategory, args.SystemDiskPerformanceLevel, args.SystemDiskSizeGiB);
        var templateName = check.That(args.TemplateName ?? name, "templateName", EcsText.Name);
        var description = check.That(args.Description, "description", EcsText.Description);
        var groups = check.That(args.SecurityGroupIds, "securityGroupIds");
        var tags = check.That(args.Tags, "tags", TagRules.Tags);
        var dataDisks = disks
            .Select((disk, index) => DataDisk(check.Within($"dataDisks[{index}]"), disk, source.KeyId)).ToList();
        check.Throw();

        Template = new EcsLaunchTemplateArgs
        {
            LaunchTemplateName = templateName.Input!,
            UpdateDefaultVersionNumber = true,
            InstanceType = type.Input!,
            ImageId = source.ImageId,
            KeyPairName = keyPair.Input!,
            VswitchId = args.VSwitchId!,
            SecurityGroupIds = groups.IsSet ? groups.Output : null!,
            SystemDisk = new EcsLaunchTemplateSystemDiskArgs
            {
                Category = system.Category,
                PerformanceLevel = system.PerformanceLevel!,
                Size = system.SizeGiB!,
                Encrypted = source.SystemDiskEncrypted!,
                KmsKeyId = source.SystemDiskKeyId!,
            },
            DataDisks = dataDisks.Count == 0 ? null! : dataDisks,
            RamRoleName = args.RamRoleName!,
            UserData = args.UserData!,
            Description = description.Input!,
            ResourceGroupId = args.ResourceGroupId!,
            Tags = tags.IsSet ? tags.Output : null!,
            TemplateTags = tags.IsSet ? tags.Output : null!,
        };
    }

    /// <summary>The arguments of the provider's resource.</summary>
    public EcsLaunchTemplateArgs Template { get; }

    private static EcsLaunchTemplateDataDiskArgs DataDisk(
        Check check, EncryptedLaunchTemplateDiskArgs disk, Input<string>? keyId)
    {
        var shape = DiskShape.OfDataDisk(check, disk.Category, disk.PerformanceLevel, disk.SizeGiB, disk.SnapshotId);
        return new()
        {
            Encrypted = true,
            KmsKeyId = keyId!,
            Category = shape.Category,
            PerformanceLevel = shape.PerformanceLevel!,
            Size = shape.SizeGiB!,
            SnapshotId = shape.SnapshotId!,
            DeleteWithInstance = disk.DeleteWithInstance ?? DeleteWithInstance,
        };
    }
}
