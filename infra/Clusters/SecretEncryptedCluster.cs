using System.Collections.Immutable;
using Pulumi;
using Pulumi.AliCloud.CS;

namespace Infra.Clusters;

/// <summary>An ACK Pro cluster that encrypts its Secrets with a customer master key from the beginning.</summary>
/// <remarks>
/// The API server encrypts each Secret with a data key, and KMS wraps that data key. Disabling or deleting the key makes
/// the API server unavailable. The cluster has no nodes by itself: see <see cref="EncryptedNodePool"/>. Changing
/// <c>podCidr</c>, <c>serviceCidr</c> or <c>vpcCidr</c> asks for a new cluster or network, which <c>protect</c> refuses.
/// </remarks>
public sealed class SecretEncryptedCluster : ComponentResource
{
    internal const string Token = "atrest:index:SecretEncryptedCluster";

    /// <summary>Makes the cluster once key and role are ready, in a network of its own or in one that is there.</summary>
    /// <exception cref="ResourceException">Arguments are missing, out of range or contradict each other; all are
    /// named.</exception>
    public SecretEncryptedCluster(
        string name, SecretEncryptedClusterArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var plan = new SecretEncryptedClusterPlan(this, name, args, options);
        var retain = plan.IsDeletable ? (bool?)null : true;

        var network = ClusterNetwork.Of(this, name, plan, plan.Network, retain);
        var cluster = new ManagedKubernetes($"{name}-cluster", plan.Cluster(network), new()
        {
            Parent = this,
            Protect = retain,
            RetainOnDelete = retain,
            DependsOn = [.. network.Rules],
        });

        ClusterId = cluster.Id;
        KeyId = cluster.EncryptionProviderKey;
        VpcId = cluster.VpcId;
        VSwitchIds = Output.Tuple(cluster.Id, cluster.VswitchIds).Apply(ready => ready.Item2);
        SecurityGroupId = cluster.SecurityGroupId;
        RegisterOutputs();
    }

    /// <summary>The ID of the cluster, known once it runs and encrypts.</summary>
    [Output("clusterId")] public Output<string> ClusterId { get; private set; }

    /// <summary>The key that encrypts the Secrets.</summary>
    [Output("keyId")] public Output<string?> KeyId { get; private set; }

    /// <summary>The VPC of the cluster.</summary>
    [Output("vpcId")] public Output<string> VpcId { get; private set; }

    /// <summary>The vSwitches of the cluster, known once it runs: node pools can use them.</summary>
    [Output("vSwitchIds")] public Output<ImmutableArray<string>> VSwitchIds { get; private set; }

    /// <summary>The security group of the nodes.</summary>
    [Output("securityGroupId")] public Output<string> SecurityGroupId { get; private set; }
}
