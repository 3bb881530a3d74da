using Pulumi;
using Pulumi.AliCloud.CS;

namespace Infra.Clusters;

/// <summary>Nodes of an ACK cluster whose system and data disks are all encrypted.</summary>
/// <remarks>
/// Every node that the pool ever launches gets encrypted disks. Changes of keys and disks are for new nodes; nodes that
/// are there keep their disks until they are replaced. Volumes that pods ask for are no matter of the pool: their
/// StorageClass decides. Changing <c>clusterId</c> creates a new pool.
/// </remarks>
public sealed class EncryptedNodePool : ComponentResource
{
    internal const string Token = "atrest:index:EncryptedNodePool";

    /// <summary>Makes the pool once cluster, key and role are ready, and launches its nodes.</summary>
    /// <exception cref="ResourceException">Arguments are missing, out of range or contradict each other; all are
    /// named.</exception>
    public EncryptedNodePool(string name, EncryptedNodePoolArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var plan = new EncryptedNodePoolPlan(this, name, args, options);

        var pool = new NodePool($"{name}-pool", plan.Pool, new() { Parent = this });

        NodePoolId = Output.Tuple(pool.Id, pool.NodePoolId).Apply(ready => ready.Item2);
        KeyId = pool.SystemDiskKmsKey;
        RegisterOutputs();
    }

    /// <summary>The ID of the pool, known once its nodes serve.</summary>
    [Output("nodePoolId")] public Output<string> NodePoolId { get; private set; }

    /// <summary>The key that encrypts the disks; null for the service key.</summary>
    [Output("keyId")] public Output<string?> KeyId { get; private set; }
}
