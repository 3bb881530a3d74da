using Infra.Clusters;
using Infra.Identity;
using Infra.Keys;
using Pulumi.AliCloud.CS;
using Pulumi.AliCloud.CS.Inputs;
using Pulumi.AliCloud.Kms;
using Pulumi.AliCloud.Ram;

namespace Infra.Tests.Engine.Shims;

/// <summary>Programs with a cluster and what it needs.</summary>
internal static class ClusterPrograms
{
    /// <summary>The role that a service assumes, with its system policy.</summary>
    public static RolePolicyAttachment Role(string name, string roleName, string policyName, string service)
    {
        var role = new Role(name, new()
        {
            RoleName = roleName,
            AssumeRolePolicyDocument = SmallProgram.Trust.Replace("ecs.aliyuncs.com", service, StringComparison.Ordinal),
        });
        return new($"{name}-policy", new() { PolicyName = policyName, PolicyType = "System", RoleName = role.RoleName });
    }

    /// <summary>A key that encrypts Secrets.</summary>
    public static Key Key(string name) => new(name, new() { PendingWindowInDays = 30 });

    /// <summary>An ACK Pro cluster with Flannel that encrypts its Secrets.</summary>
    public static ManagedKubernetes Cluster(Action<ManagedKubernetesArgs>? change = null)
    {
        var role = Role("security", "AliyunCSManagedSecurityRole", "AliyunCSManagedSecurityRolePolicy", "cs.aliyuncs.com");
        var network = NetworkPrograms.Network();
        var args = new ManagedKubernetesArgs
        {
            Name = "shop",
            ClusterSpec = "ack.pro.small",
            Version = "1.34.1-aliyun.1",
            VswitchIds = { NetworkPrograms.Switch(network).Id },
            PodCidr = "172.20.0.0/16",
            ServiceCidr = "172.21.0.0/20",
            Addons = { new ManagedKubernetesAddonArgs { Name = "flannel" } },
            EncryptionProviderKey = Key("first").Id,
            DisableEncryption = false,
            SkipSetCertificateAuthority = true,
            SlbInternetEnabled = false,
            DeletionProtection = false,
            Tags = { ["team"] = "a" },
        };
        change?.Invoke(args);
        return new("cluster", args, new() { DependsOn = { role } });
    }

    /// <summary>The component, which makes the network that the cluster is in.</summary>
    public static void ClusterWithItsOwnNetwork() => _ = new SecretEncryptedCluster("shop", new()
    {
        KeyId = new CustomerKey("secrets", new() { Deletable = true, DeletionWindowDays = 7 }).KeyId,
        SecurityRole = new AckSecurityRole("ack-security", new()).RoleName,
        ZoneIds = { EngineFixture.Zone },
        Deletable = true,
    });

    /// <summary>A pool of one node whose disks are encrypted.</summary>
    public static NodePool Pool(Action<NodePoolArgs>? change = null)
    {
        var cluster = Cluster();
        var role = Role("disks", SmallProgram.RoleName, "AliyunECSDiskEncryptRolePolicy", "ecs.aliyuncs.com");
        var key = Key("disk-key");
        var args = new NodePoolArgs
        {
            ClusterId = cluster.Id,
            NodePoolName = "workers",
            VswitchIds = cluster.VswitchIds,
            InstanceTypes = { "ecs.g7.xlarge" },
            DesiredSize = "1",
            SystemDiskEncrypted = true,
            SystemDiskKmsKey = key.Id,
            SystemDiskCategory = "cloud_essd",
            SystemDiskPerformanceLevel = "PL1",
            SystemDiskSize = 120,
            DataDisks =
            {
                new NodePoolDataDiskArgs { Category = "cloud_essd", Size = 100, Encrypted = "true", KmsKeyId = key.Id },
            },
            Labels = { new NodePoolLabelArgs { Key = "team", Value = "a" } },
            Tags = { ["team"] = "a" },
        };
        change?.Invoke(args);
        return new("pool", args, new() { DependsOn = { role } });
    }
}
