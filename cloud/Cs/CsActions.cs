using Infra.Cloud.Cs.Addons;

namespace Infra.Cloud.Cs;

/// <summary>The actions of ACK that the embedded cloud has.</summary>
internal static class CsActions
{
    public static IEnumerable<ApiAction> All =>
    [
        new CreateCluster(), new DescribeClusterDetail(), new DescribeClustersV1(), new DescribeTaskInfo(),
        new DescribeClusterResources(), new DescribeClusterUserKubeconfig(), new ModifyCluster(),
        new ModifyClusterTags(), new UpdateKMSEncryption(), new MigrateCluster(), new UpgradeCluster(),
        new CheckControlPlaneLogEnable(), new UpdateControlPlaneLog(), new GetClusterAuditProject(),
        new UpdateClusterAuditLogConfig(), new DeleteCluster(), new CreateClusterNodePool(),
        new DescribeClusterNodePoolDetail(), new DescribeClusterNodePools(), new ModifyClusterNodePool(),
        new DeleteClusterNodepool(), new DescribeClusterNodes(),
        new DescribeClusters(), new DescribeClusterTasks(), new DescribeEvents(), new CancelTask(),
        new AttachInstancesToNodePool(), new DeleteClusterNodes(), new RemoveClusterNodes(), new RemoveNodePoolNodes(),
        new ScaleClusterNodePool(), new UpgradeClusterNodepool(), new ModifyNodePoolNodeConfig(),
        new RepairClusterNodePool(), .. AddonActions.All,
    ];
}
