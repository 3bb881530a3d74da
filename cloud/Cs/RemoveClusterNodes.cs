namespace Infra.Cloud.Cs;

/// <summary>Takes nodes out of a cluster, by the path that the provider calls:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/RemoveClusterNodes"/>.</summary>
internal sealed class RemoveClusterNodes()
    : NodeRemoval("RemoveClusterNodes", "POST /api/v2/clusters/{ClusterId}/nodes/remove", []);
