using Infra.Cloud.Ecs.DefaultEncryption;
using Infra.Cloud.Ecs.Images;
using Infra.Cloud.Ecs.Instances;
using Infra.Cloud.Ecs.KeyPairs;
using Infra.Cloud.Ecs.LaunchTemplates;
using Infra.Cloud.Ecs.SecurityGroups;
using Infra.Cloud.Ecs.SnapshotPolicies;

namespace Infra.Cloud.Ecs;

/// <summary>The actions of ECS that the embedded cloud has.</summary>
internal static class EcsActions
{
    public static IEnumerable<ApiAction> All =>
    [
        new CreateDisk(), new DescribeDisks(), new ModifyDiskAttribute(), new ResizeDisk(), new ModifyDiskSpec(),
        new ResetDisk(), new ReInitDisk(),
        new JoinResourceGroup(), new DeleteDisk(), new AttachDisk(), new DetachDisk(), new CreateSnapshot(),
        new DescribeSnapshots(), new ModifySnapshotAttribute(), new CopySnapshot(), new DeleteSnapshot(),
        new TagResources(), new UntagResources(), new ListTagResources(),
        new DescribeRegions(), new DescribeZones(),
        .. InstanceActions.All, .. ImageActions.All, .. DefaultEncryptionActions.All, .. SecurityGroupActions.All,
        .. KeyPairActions.All, .. LaunchTemplateActions.All, .. SnapshotPolicyActions.All,
    ];
}
