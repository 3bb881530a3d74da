using Infra.Identity;
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
        var zone = check.Required(args.ZoneId, "zoneId", "be given: a zone of the region, for example cn-hangzhou-h",
            value => EncryptedDiskRules.Zone(value, region));

        var keyId = CheckedKey(check, args);

        var category = check.That(args.Category ?? Category, "category", Rules.OneOf(Categories));
        var level = check.That(args.PerformanceLevel, "performanceLevel", Rules.OneOf(PerformanceLevels));
        check.Rule(level, category, EncryptedDiskRules.Level);
        var snapshot = check.That(args.SnapshotId, "snapshotId");
        IsFromSnapshot = snapshot.IsSet;
        if (IsFromSnapshot) check.Rule(category, EncryptedDiskRules.FromSnapshot);

        var size = check.That(args.SizeGiB, "sizeGiB");
        if (!size.IsSet && !IsFromSnapshot)
            check.Fail(size.Name, "nothing", EncryptedDiskRules.SizeOfEmptyDisk);
        if (level.IsSet) check.Rule(size, category, level, EncryptedDiskRules.Size);
        else check.Rule(size, category, (value, kind) => EncryptedDiskRules.Size(value, kind, level: null));

        var diskName = check.That(args.DiskName ?? name, "diskName", EncryptedDiskRules.DiskName);
        var description = check.That(args.Description, "description",
            Rules.Length(MinTextLength, MaxDescriptionLength), Rules.NoAddress);
        var tags = check.That(args.Tags, "tags", TagRules.Tags);
        check.Throw();

        InstanceId = args.InstanceId;
        Disk = new EcsDiskArgs
        {
            Encrypted = true,
            KmsKeyId = keyId!,
            ZoneId = zone.Input!,
            Category = category.Input!,
            PerformanceLevel = level.Input ?? DefaultLevel(category)!,
            Size = size.Input!,
            SnapshotId = snapshot.Input!,
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

    /// <summary>The arguments of the provider's resource.</summary>
    public EcsDiskArgs Disk { get; }

    /// <summary>The key as the disk gets it: with a customer master key it carries the dependency on the
    /// role.</summary>
    private static Input<string>? CheckedKey(Check check, EncryptedDiskArgs args)
    {
        var serviceKey = check.Decision(args.ServiceKey, "serviceKey", ServiceKey);
        var key = check.That(args.KeyId, "keyId", EncryptedDiskRules.KeyId);
        var role = check.That(
            args.EncryptionRole, "encryptionRole", Rules.OneOf([EcsDiskEncryptionRoleDefaults.RoleName]));
        switch (serviceKey, key.IsSet)
        {
            case (false, false):
                check.Fail(key.Name, "nothing",
                    new("be given", "or set 'serviceKey' to true to use the key that ECS manages"));
                return null;
            case (true, true):
                check.Fail(key.Name, "both",
                    new("be left out when 'serviceKey' is true", "choose one of the two keys"));
                return null;
            case (true, false) when role.IsSet:
                check.Fail(role.Name, "a role",
                    new("be left out when 'serviceKey' is true", "the service key needs no role"));
                return null;
            case (true, false):
                return null;
            case (false, true) when !role.IsSet:
                check.Fail(role.Name, "nothing", new("be given with 'keyId'", "pass EcsDiskEncryptionRole.RoleName, or "
                    + $"{EcsDiskEncryptionRoleDefaults.RoleName} if the account has it"));
                return null;
            default:
                return role.IsPlain ? key.Input : Output.Tuple(key.Output, role.Output).Apply(ready => ready.Item1);
        }
    }

    private static Input<string>? DefaultLevel(Argument<string> category) => category.IsPlain
        ? category.PlainValue == Essd ? (Input<string>)PerformanceLevel : null
        : category.Output.Apply(string? (kind) => kind == Essd ? PerformanceLevel : null)!;
}
