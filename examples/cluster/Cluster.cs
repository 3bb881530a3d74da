using Infra.Clusters;
using Infra.Identity;
using Infra.Keys;

namespace Infra.Examples;

/// <summary>An ACK Pro cluster that encrypts its Secrets, in a network of its own, with encrypted nodes.</summary>
internal static class Cluster
{
    public static void Declare()
    {
        var secrets = new CustomerKey("secrets", new() { Description = "Secrets of Kubernetes", Deletable = true });
        var platform = new CustomerKey("platform", new() { Description = "Disks of nodes", Deletable = true });
        var ack = new AckSecurityRole("ack-security", new());
        var ecs = new EcsDiskEncryptionRole("ecs-disk-encryption", new());

        var shop = new SecretEncryptedCluster("shop", new()
        {
            KeyId = secrets.KeyId,
            SecurityRole = ack.RoleName,
            ZoneIds = { "cn-hangzhou-h" },
            Deletable = true,
        });

        _ = new EncryptedNodePool("shop-nodes", new()
        {
            ClusterId = shop.ClusterId,
            VSwitchIds = shop.VSwitchIds,
            InstanceTypes = { "ecs.g7.xlarge" },
            KeyId = platform.KeyId,
            EncryptionRole = ecs.RoleName,
            Size = 2,
            DataDisks = { new NodeDataDiskArgs { SizeGiB = 100 } },
        });
    }
}
