using Infra.Keys;
using Pulumi;
using Pulumi.AliCloud.CS;
using Pulumi.AliCloud.CS.Inputs;

namespace Infra.Tests.Docs.Snippets;

/// <summary>The examples of the pages of the rules in <c>policies/Rules/Ack</c>, compiled.</summary>
internal static class AckRulePages
{
    public static void AckClusterCanEncryptSecretsAfter(CustomerKey key)
    {
        new ManagedKubernetes("prod", new()
        {
            ClusterSpec = "ack.pro.small",
            EncryptionProviderKey = key.KeyId,
        });
    }

    public static void AckSecretsAreEncryptedBefore(InputList<string> vswitches)
    {
        new ManagedKubernetes("prod", new() { ClusterSpec = "ack.pro.small", VswitchIds = vswitches });
    }

    public static void AckSecretsAreEncryptedAfter(CustomerKey key, InputList<string> vswitches)
    {
        new ManagedKubernetes("prod", new()
        {
            ClusterSpec = "ack.pro.small",
            VswitchIds = vswitches,
            EncryptionProviderKey = key.KeyId,
            DisableEncryption = false,
        });
    }

    public static void AckSecretsUseCustomerKeyBefore(InputList<string> vswitches)
    {
        new ManagedKubernetes("prod", new()
        {
            ClusterSpec = "ack.pro.small",
            VswitchIds = vswitches,
            EncryptionProviderKey = "alias/acs/service",
            DisableEncryption = false,
        });
    }

    public static void AckSecretsUseCustomerKeyAfter(CustomerKey key, InputList<string> vswitches)
    {
        new ManagedKubernetes("prod", new()
        {
            ClusterSpec = "ack.pro.small",
            VswitchIds = vswitches,
            EncryptionProviderKey = key.KeyId,
            DisableEncryption = false,
        });
    }

    public static void NodePoolDataDisksAreEncryptedBefore(ManagedKubernetes cluster, string type)
    {
        new NodePool("workers", new() { ClusterId = cluster.Id, InstanceTypes = { type } });
    }

    public static void NodePoolDataDisksAreEncryptedAfter(ManagedKubernetes cluster, string type)
    {
        new NodePool("workers", new()
        {
            ClusterId = cluster.Id,
            InstanceTypes = { type },
            DataDisks = { new NodePoolDataDiskArgs { Size = 100, Encrypted = "true" } },
        });
    }

    public static void NodePoolDataDisksUseCustomerKeyBefore(ManagedKubernetes cluster, string type)
    {
        new NodePool("workers", new()
        {
            ClusterId = cluster.Id,
            InstanceTypes = { type },
            DataDisks = { new NodePoolDataDiskArgs { Size = 100, Encrypted = "true" } },
        });
    }

    public static void NodePoolDataDisksUseCustomerKeyAfter(ManagedKubernetes cluster, CustomerKey key, string type)
    {
        new NodePool("workers", new()
        {
            ClusterId = cluster.Id,
            InstanceTypes = { type },
            DataDisks =
            {
                new NodePoolDataDiskArgs { Size = 100, Encrypted = "true", KmsKeyId = key.KeyId },
            },
        });
    }

    public static void NodePoolSystemDiskIsEncryptedBefore(ManagedKubernetes cluster, string type)
    {
        new NodePool("workers", new() { ClusterId = cluster.Id, InstanceTypes = { type } });
    }

    public static void NodePoolSystemDiskIsEncryptedAfter(ManagedKubernetes cluster, string type)
    {
        new NodePool("workers", new()
        {
            ClusterId = cluster.Id,
            InstanceTypes = { type },
            SystemDiskEncrypted = true,
        });
    }

    public static void NodePoolSystemDiskUsesCustomerKeyBefore(ManagedKubernetes cluster, string type)
    {
        new NodePool("workers", new()
        {
            ClusterId = cluster.Id,
            InstanceTypes = { type },
            SystemDiskEncrypted = true,
        });
    }

    public static void NodePoolSystemDiskUsesCustomerKeyAfter(ManagedKubernetes cluster, CustomerKey key, string type)
    {
        new NodePool("workers", new()
        {
            ClusterId = cluster.Id,
            InstanceTypes = { type },
            SystemDiskEncrypted = true,
            SystemDiskKmsKey = key.KeyId,
        });
    }
}
