namespace Infra.Cloud.Cs;

/// <summary>Takes nodes out of a cluster:
/// <see href="https://api.alibabacloud.com/document/CS/2015-12-15/DeleteClusterNodes"/>.</summary>
internal sealed class DeleteClusterNodes() : NodeRemoval("DeleteClusterNodes", "POST /clusters/{ClusterId}/nodes", []);
