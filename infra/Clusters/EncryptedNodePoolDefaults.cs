namespace Infra.Clusters;

/// <summary>Defaults and limits of <see cref="EncryptedNodePool"/>.</summary>
/// <remarks>Source: CreateClusterNodePool and the provider's limits (2026-08):
/// https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/developer-reference/</remarks>
public static class EncryptedNodePoolDefaults
{
    /// <summary>How many nodes a pool has.</summary>
    public const int Size = 2;

    /// <summary>The most nodes of a pool.</summary>
    public const int MaxSize = 1000;

    /// <summary>The size of a node's system disk, in GiB.</summary>
    public const int SystemDiskSizeGiB = 120;

    /// <summary>The smallest disk of a node, in GiB.</summary>
    public const int MinDiskGiB = 40;

    /// <summary>Whether ECS encrypts with its service key instead of a customer master key.</summary>
    public const bool ServiceKey = false;

    /// <summary>The longest name of a pool, in characters.</summary>
    public const int MaxNameLength = 63;

    /// <summary>What the provider wants to read of an encrypted data disk: a text, where that of a system disk is true
    /// or false.</summary>
    internal const string Encrypted = "true";
}
