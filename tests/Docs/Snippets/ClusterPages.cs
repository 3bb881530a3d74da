using Infra.Clusters;
using Infra.Identity;
using Infra.Keys;

namespace Infra.Tests.Docs.Snippets;

/// <summary>The examples of the pages about clusters, compiled and run.</summary>
internal static class ClusterPages
{
    public static void SecretEncryptedClusters()
    {
        var key = new CustomerKey("shop", new());
        var security = new AckSecurityRole("ack-security", new());

        var cluster = new SecretEncryptedCluster("shop", new()
        {
            KeyId = key.KeyId,
            SecurityRole = security.RoleName,
            ZoneIds = { "cn-hangzhou-h", "cn-hangzhou-i" },
        });

        var second = new SecretEncryptedCluster("second", new()
        {
            KeyId = key.KeyId,
            SecurityRole = security.RoleName,
            VSwitchIds = { "vsw-bp1mf6sph8kc3e5t1q2wx" },
            SecurityGroupId = "sg-bp1fg655nh68xyz9i2ci",
            NetworkPlugin = SecretEncryptedClusterDefaults.Flannel,
        });

        _ = (cluster, second);
    }

    public static void EncryptedNodePools(SecretEncryptedCluster cluster)
    {
        var key = new CustomerKey("nodes", new());
        var role = new EcsDiskEncryptionRole("ecs-disk-encryption", new());

        var workers = new EncryptedNodePool("workers", new()
        {
            ClusterId = cluster.ClusterId,
            VSwitchIds = cluster.VSwitchIds,
            InstanceTypes = { "ecs.g7.xlarge" },
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
            DataDisks = { new NodeDataDiskArgs { SizeGiB = 200 } },
        });

        _ = workers;
    }
}
