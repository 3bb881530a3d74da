using Infra.Identity;
using Infra.Keys;
using Pulumi;

namespace Infra.Clusters;

/// <summary>Arguments of <see cref="EncryptedNodePool"/>.</summary>
public sealed class EncryptedNodePoolArgs : ResourceArgs
{
    /// <summary>The cluster the nodes join.</summary>
    /// <value>The <see cref="SecretEncryptedCluster.ClusterId"/>. Required.</value>
    /// <remarks>Changing this creates a new pool.</remarks>
    [Input("clusterId")] public Input<string>? ClusterId { get; set; }

    /// <summary>The vSwitches of the nodes.</summary>
    /// <value>The <see cref="SecretEncryptedCluster.VSwitchIds"/>, or some of them. Required.</value>
    [Input("vSwitchIds")] public InputList<string> VSwitchIds { get => field ??= new(); set; }

    /// <summary>The instance types of the nodes, in the order in which they are tried.</summary>
    /// <value><c>ecs.g7.xlarge</c> and the like, of families whose system disks ECS encrypts. Required.</value>
    [Input("instanceTypes")] public InputList<string> InstanceTypes { get => field ??= new(); set; }

    /// <summary>The customer master key that encrypts the disks.</summary>
    /// <value>The <see cref="CustomerKey.KeyId"/> of a symmetric key in the same region. Either this or
    /// <see cref="ServiceKey"/> must be given. Default: none.</value>
    /// <remarks>Another key is for new nodes; nodes that are there keep their disks.</remarks>
    [Input("keyId")] public Input<string>? KeyId { get; set; }

    /// <summary>Whether ECS encrypts the disks with its own service key (<c>alias/acs/ecs</c>), which nobody can
    /// disable, rotate or audit.</summary>
    /// <value>A plain value. Default: false.</value>
    [Input("serviceKey")] public Input<bool>? ServiceKey { get; set; }

    /// <summary>The role by which ECS uses the key; the pool waits until it is ready.</summary>
    /// <value>The <see cref="EcsDiskEncryptionRole.RoleName"/>, or AliyunECSDiskEncryptDefaultRole if somebody else
    /// manages it. Required with <see cref="KeyId"/>. Default: none.</value>
    /// <remarks>It is another role than that of the cluster's Secrets.</remarks>
    [Input("encryptionRole")] public Input<string>? EncryptionRole { get; set; }

    /// <summary>The name the console shows.</summary>
    /// <value>1 to 63 characters. Default: the component's name.</value>
    [Input("poolName")] public Input<string>? PoolName { get; set; }

    /// <summary>How many nodes there are.</summary>
    /// <value>0 to 1000. Default: 2.</value>
    [Input("size")] public Input<int>? Size { get; set; }

    /// <summary>The kind of the system disks.</summary>
    /// <value>A category of the ESSD series. Default: cloud_essd.</value>
    [Input("systemDiskCategory")] public Input<string>? SystemDiskCategory { get; set; }

    /// <summary>The speed of system disks that are ESSDs.</summary>
    /// <value>PL0, PL1, PL2 or PL3; only with cloud_essd. Default: PL1 for cloud_essd, else none.</value>
    [Input("systemDiskPerformanceLevel")] public Input<string>? SystemDiskPerformanceLevel { get; set; }

    /// <summary>The size of the system disks in GiB.</summary>
    /// <value>40 to 2048. Default: 120.</value>
    [Input("systemDiskSizeGiB")] public Input<int>? SystemDiskSizeGiB { get; set; }

    /// <summary>The data disks that each node gets, encrypted like its system disk.</summary>
    /// <value>A plain list of <see cref="NodeDataDiskArgs"/>. Default: none.</value>
    [Input("dataDisks")] public InputList<NodeDataDiskArgs> DataDisks { get => field ??= new(); set; }

    /// <summary>The key pair by which people log on to the nodes; there is no password.</summary>
    /// <value>The name of a key pair. Default: none, nobody logs on.</value>
    [Input("keyPairName")] public Input<string>? KeyPairName { get; set; }

    /// <summary>The operating system of the nodes.</summary>
    /// <value><c>AliyunLinux3</c>, <c>ContainerOS</c> and the like. Default: what ACK chooses.</value>
    [Input("imageType")] public Input<string>? ImageType { get; set; }

    /// <summary>Kubernetes labels of the nodes.</summary>
    /// <value>Default: none.</value>
    [Input("labels")] public InputMap<string> Labels { get => field ??= new(); set; }

    /// <summary>The resource group of the pool.</summary>
    /// <value><c>rg-...</c>. Default: that of the cluster.</value>
    [Input("resourceGroupId")] public Input<string>? ResourceGroupId { get; set; }

    /// <summary>Tags of the nodes and their disks.</summary>
    /// <value>At most 20; no key starts with <c>atrest:</c>. Default: none.</value>
    [Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }
}
