namespace Infra.Stacks.Settings;

/// <summary>One ACK Pro cluster that encrypts its Secrets, with a pool of nodes whose disks are encrypted.</summary>
public sealed record ClusterSettings
{
    /// <summary>The name of the cluster.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the key of its Secrets.</summary>
    public required string Key { get; init; }

    /// <summary>The size of the control plane. Default: ack.pro.small.</summary>
    public string? ClusterSpec { get; init; }

    /// <summary>The version of Kubernetes. Default: the newest that ACK offers.</summary>
    public string? KubernetesVersion { get; init; }

    /// <summary>The zone. Default: the setting <c>zoneId</c>.</summary>
    public string? ZoneId { get; init; }

    /// <summary>The size and kind of the nodes.</summary>
    public required string NodeType { get; init; }

    /// <summary>The name of the key of the nodes' disks. Default: the key of the Secrets.</summary>
    public string? NodeKey { get; init; }

    /// <summary>How many nodes there are. Default: 2.</summary>
    public int? Nodes { get; init; }

    /// <summary>The size of the data disk of each node in GiB. Default: none, no data disk.</summary>
    public int? NodeDataDiskGiB { get; init; }

    internal static ClusterSettings Read(ObjectReader reader) => new()
    {
        Name = reader.RequiredText("name"),
        Key = reader.RequiredText("key"),
        ClusterSpec = reader.Text("clusterSpec"),
        KubernetesVersion = reader.Text("kubernetesVersion"),
        ZoneId = reader.Text("zoneId"),
        NodeType = reader.RequiredText("nodeType"),
        NodeKey = reader.Text("nodeKey"),
        Nodes = reader.Number("nodes"),
        NodeDataDiskGiB = reader.Number("nodeDataDiskGiB"),
    };
}
