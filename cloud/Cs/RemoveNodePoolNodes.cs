namespace Infra.Cloud.Cs;

/// <summary>Takes nodes out of a node pool:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/RemoveNodePoolNodes"/>.</summary>
internal sealed class RemoveNodePoolNodes() : NodeRemoval("RemoveNodePoolNodes",
    "DELETE /clusters/{ClusterId}/nodepools/{NodepoolId}/nodes", ["instance_ids", "concurrency"])
{
    protected override List<NodePool> Pools(Request request, Cluster cluster) => [PoolOf(request)];

    protected override List<string> Names(Request request) =>
        [.. CsBody.Strings(request, "instance_ids"), .. CsBody.Strings(request, "nodes")];
}
