using Infra.Cloud.Ecs.KeyPairs;
using Infra.Cloud.Ecs.SecurityGroups;

namespace Infra.Cloud.Ecs;

/// <summary>The actions of ECS that the embedded cloud has.</summary>
internal static class EcsActions
{
    public static IEnumerable<ApiAction> All =>
    [
        new CreateDisk(), new DescribeDisks(), new ModifyDiskAttribute(), new ResizeDisk(), new ModifyDiskSpec(),
        new JoinResourceGroup(), new DeleteDisk(), new AttachDisk(), new DetachDisk(), new CreateSnapshot(),
        new DescribeSnapshots(), new DeleteSnapshot(), new RunInstances(), new DescribeInstances(), new StartInstance(),
        new StopInstance(), new DeleteInstance(), new TagResources(), new UntagResources(), new ListTagResources(),
        new DescribeRegions(), new DescribeZones(),
        .. SecurityGroupActions.All, .. KeyPairActions.All,
    ];
}
