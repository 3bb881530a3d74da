using System.Collections.Immutable;
using Infra.Disks;
using Infra.Eligibility;
using Infra.Keys;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.CS;
using Pulumi.AliCloud.CS.Inputs;
using static Infra.Clusters.EncryptedNodePoolDefaults;

namespace Infra.Clusters;

/// <summary>The checked arguments of an <see cref="EncryptedNodePool"/>, in the provider's terms.</summary>
internal sealed class EncryptedNodePoolPlan
{
    /// <summary>Checks the arguments.</summary>
    /// <exception cref="ResourceException">Plain values break rules; all are named.</exception>
    public EncryptedNodePoolPlan(
        EncryptedNodePool owner, string name, EncryptedNodePoolArgs args, ComponentResourceOptions? options)
    {
        var check = new Check(owner);
        var cluster = check.Required(args.ClusterId, "clusterId", "be given: the ID of the cluster the nodes join");
        var vSwitches = check.Required(args.VSwitchIds, "vSwitchIds", "be given: the vSwitches of the nodes");
        var types = check.Required(args.InstanceTypes, "instanceTypes",
            "be given: the instance types of the nodes, for example ecs.g7.xlarge", Eligible);
        var serviceKey = check.Decision(args.ServiceKey, "serviceKey", ServiceKey);
        var key = EncryptionKeyChoice.Checked(check, args.KeyId, serviceKey, args.EncryptionRole);
        if (Region.Of(options) is { } region && DiskRegions.Region(region, serviceKey) is { } breach)
            check.Fail("alicloud:region", region, breach);

        var poolName = check.That(args.PoolName ?? name, "poolName", Rules.Length(1, MaxNameLength));
        var size = check.That(args.Size ?? Size, "size", Rules.Between(0, MaxSize));
        var systemSize = check.That(args.SystemDiskSizeGiB ?? SystemDiskSizeGiB, "systemDiskSizeGiB",
            Rules.Between(MinDiskGiB, DiskCategories.MaxSystemDiskGiB));
        var system = DiskShape.OfSystemDisk(
            check, args.SystemDiskCategory, args.SystemDiskPerformanceLevel, systemSize.Input);
        var data = DataDisks(check, args, key);
        var tags = check.That(args.Tags, "tags", TagRules.Tags);
        check.Throw();

        Pool = new NodePoolArgs
        {
            ClusterId = cluster.Input!,
            NodePoolName = poolName.Input!,
            VswitchIds = vSwitches.Output,
            InstanceTypes = types.Output,
            DesiredSize = size.Output.Apply(count => $"{count}"),
            // The encrypt algorithm is never set: ACK takes it when a pool is made and refuses every change afterwards.
            SystemDiskEncrypted = true,
            SystemDiskKmsKey = key!,
            SystemDiskCategory = system.Category,
            SystemDiskPerformanceLevel = system.PerformanceLevel!,
            SystemDiskSize = system.SizeGiB!,
            DataDisks = [.. data],
            KeyName = args.KeyPairName!,
            ImageType = args.ImageType!,
            Labels = Labels(args),
            ResourceGroupId = args.ResourceGroupId!,
            Tags = tags.IsSet ? tags.Output : null!,
        };
    }

    /// <summary>The arguments of the provider's resource.</summary>
    public NodePoolArgs Pool { get; }

    private static List<Input<NodePoolDataDiskArgs>> DataDisks(Check check, EncryptedNodePoolArgs args, Input<string>? key)
    {
        var disks = new List<Input<NodePoolDataDiskArgs>>();
        foreach (var disk in check.Decision(args.DataDisks, "dataDisks", ImmutableArray<NodeDataDiskArgs>.Empty))
        {
            var part = check.Within($"dataDisks[{disks.Count}]");
            var size = part.That(disk.SizeGiB, "sizeGiB", Rules.Between(MinDiskGiB, 32767));
            var shape = DiskShape.OfDataDisk(part, disk.Category, disk.PerformanceLevel, size.Input, snapshotId: null);
            disks.Add(new NodePoolDataDiskArgs
            {
                Category = shape.Category,
                PerformanceLevel = shape.PerformanceLevel!,
                Size = shape.SizeGiB!,
                Encrypted = Encrypted,
                KmsKeyId = key!,
            });
        }

        return disks;
    }

    private static InputList<NodePoolLabelArgs> Labels(EncryptedNodePoolArgs args) =>
        args.Labels.Apply(labels => labels.OrderBy(label => label.Key, StringComparer.Ordinal)
            .Select(label => new NodePoolLabelArgs { Key = label.Key, Value = label.Value })
            .ToImmutableArray());

    private static Breach? Eligible(ImmutableArray<string> types)
    {
        foreach (var type in types)
            if (InstanceFamilies.SystemDisk(type) is { } breach) return breach with { Got = type };
        return null;
    }
}
