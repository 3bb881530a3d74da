using System.Collections.Immutable;
using Infra.Clusters;
using Infra.Stacks.Settings;
using Pulumi;

namespace Infra.Stacks.Sections;

/// <summary>The clusters that encrypt their Secrets, each with a pool of nodes.</summary>
internal sealed class ClusterSection
{
    private readonly List<(string Name, SecretEncryptedCluster Cluster)> _clusters = [];

    /// <summary>Declares clusters and pools.</summary>
    public ClusterSection(ProgramSettings settings, KeySection keys, RoleSection roles)
    {
        foreach (var cluster in settings.Clusters) Declare(cluster, settings, keys, roles);
    }

    /// <summary>The IDs of the clusters by name.</summary>
    public Output<ImmutableDictionary<string, string>> Ids =>
        Outputs.Map(_clusters.Select(cluster => (cluster.Name, cluster.Cluster.ClusterId)));

    private void Declare(ClusterSettings settings, ProgramSettings all, KeySection keys, RoleSection roles)
    {
        var cluster = new SecretEncryptedCluster(settings.Name, new()
        {
            KeyId = keys[settings.Key].KeyId,
            SecurityRole = roles.ForSecrets!,
            ClusterSpec = Given.Text(settings.ClusterSpec),
            KubernetesVersion = Given.Text(settings.KubernetesVersion),
            ZoneIds = { all.ZoneOr(settings.ZoneId) },
            ResourceGroupId = Given.Text(all.ResourceGroupId),
            Tags = Given.Tags(all.Tags),
            Deletable = all.Deletable,
        });
        _clusters.Add((settings.Name, cluster));

        var disks = settings.NodeDataDiskGiB is { } size ? [new NodeDataDiskArgs { SizeGiB = size }] : Array.Empty<NodeDataDiskArgs>();
        _ = new EncryptedNodePool($"{settings.Name}-nodes", new()
        {
            ClusterId = cluster.ClusterId,
            VSwitchIds = cluster.VSwitchIds,
            InstanceTypes = { settings.NodeType },
            KeyId = keys[settings.NodeKey ?? settings.Key].KeyId,
            EncryptionRole = roles.ForDisks!,
            Size = Given.Value(settings.Nodes),
            DataDisks = disks,
            Tags = Given.Tags(all.Tags),
        });
    }
}
