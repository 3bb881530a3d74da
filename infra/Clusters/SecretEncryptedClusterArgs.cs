using Infra.Identity;
using Infra.Keys;
using Pulumi;

namespace Infra.Clusters;

/// <summary>Arguments of <see cref="SecretEncryptedCluster"/>.</summary>
public sealed class SecretEncryptedClusterArgs : ResourceArgs
{
    /// <summary>The customer master key that encrypts the Secrets.</summary>
    /// <value>The <see cref="CustomerKey.KeyId"/> of an Aliyun_AES_256 key in the same region that is enabled; never the
    /// key of a service. Required.</value>
    /// <remarks>Another key is taken in place; ACK takes a change at most every five minutes. Secrets that are there
    /// keep their old key until they are written again, so the old key must stay enabled.</remarks>
    [Input("keyId")] public Input<string>? KeyId { get; set; }

    /// <summary>The role by which ACK uses the key; the cluster waits until it is ready.</summary>
    /// <value>The <see cref="AckSecurityRole.RoleName"/>, or AliyunCSManagedSecurityRole if somebody else manages it.
    /// Required.</value>
    [Input("securityRole")] public Input<string>? SecurityRole { get; set; }

    /// <summary>The name the console shows.</summary>
    /// <value>1 to 63 letters, digits and <c>-</c>, not starting with <c>-</c>. Default: the component's name.</value>
    [Input("clusterName")] public Input<string>? ClusterName { get; set; }

    /// <summary>The size of the control plane.</summary>
    /// <value>One of <see cref="SecretEncryptedClusterDefaults.ClusterSpecs"/>. Default: ack.pro.small.</value>
    /// <remarks>The provider changes nothing when this changes later.</remarks>
    [Input("clusterSpec")] public Input<string>? ClusterSpec { get; set; }

    /// <summary>The version of Kubernetes.</summary>
    /// <value><c>1.34.1-aliyun.1</c> and the like. Default: the newest that ACK offers.</value>
    /// <remarks>A newer version upgrades the cluster in place, one minor version at a time.</remarks>
    [Input("kubernetesVersion")] public Input<string>? KubernetesVersion { get; set; }

    /// <summary>The zones of a network that the component makes: a VPC, vSwitches and a security group.</summary>
    /// <value>1 to 5 zones of the region, plain values. Either this or <see cref="VSwitchIds"/> must be given.
    /// Default: none.</value>
    /// <remarks>Addresses go by the place in the list: add zones at its end only. Taking one away takes its vSwitches
    /// away.</remarks>
    [Input("zoneIds")] public InputList<string> ZoneIds { get => field ??= new(); set; }

    /// <summary>The vSwitches of a network that is there.</summary>
    /// <value>1 to 5. Default: none.</value>
    [Input("vSwitchIds")] public InputList<string> VSwitchIds { get => field ??= new(); set; }

    /// <summary>The vSwitches that pods get addresses from, in a network that is there.</summary>
    /// <value>With Terway and <see cref="VSwitchIds"/>, one in the zone of each of them. Default: none.</value>
    [Input("podVSwitchIds")] public InputList<string> PodVSwitchIds { get => field ??= new(); set; }

    /// <summary>The security group of the nodes, in a network that is there.</summary>
    /// <value><c>sg-...</c>; it must let traffic out to 100.64.0.0/10, where KMS is. Default: one that ACK makes, which
    /// does.</value>
    [Input("securityGroupId")] public Input<string>? SecurityGroupId { get; set; }

    /// <summary>The addresses of the VPC that the component makes.</summary>
    /// <value>A private range with the prefix /16; only with <see cref="ZoneIds"/>. Default: 10.0.0.0/16.</value>
    /// <remarks>It cannot be changed: the VPC refuses a range without its vSwitches.</remarks>
    [Input("vpcCidr")] public Input<string>? VpcCidr { get; set; }

    /// <summary>How pods get addresses: from the VPC (Terway) or of their own (Flannel).</summary>
    /// <value>terway-eniip or flannel, a plain value. Default: terway-eniip.</value>
    /// <remarks>It cannot be changed for a cluster that exists.</remarks>
    [Input("networkPlugin")] public Input<string>? NetworkPlugin { get; set; }

    /// <summary>The addresses of pods.</summary>
    /// <value>A private range with a prefix of /8 to /24; only with Flannel. Default: 172.20.0.0/16 for Flannel, else
    /// none.</value>
    /// <remarks>Changing this creates a new cluster, which <c>protect</c> refuses.</remarks>
    [Input("podCidr")] public Input<string>? PodCidr { get; set; }

    /// <summary>The addresses of Kubernetes services.</summary>
    /// <value>A private range with a prefix of /16 to /24 that overlaps no other one. Default: 172.21.0.0/20.</value>
    /// <remarks>Changing this creates a new cluster, which <c>protect</c> refuses.</remarks>
    [Input("serviceCidr")] public Input<string>? ServiceCidr { get; set; }

    /// <summary>Whether ACK gives the VPC a NAT gateway, by which nodes reach the Internet.</summary>
    /// <value>Default: true with <see cref="ZoneIds"/>, else false.</value>
    /// <remarks>Only looked at when the cluster is made. KMS is reached without it.</remarks>
    [Input("natGateway")] public Input<bool>? NatGateway { get; set; }

    /// <summary>Whether the API server can be reached from the Internet.</summary>
    /// <value>Default: false.</value>
    /// <remarks>Only looked at when the cluster is made.</remarks>
    [Input("publicEndpoint")] public Input<bool>? PublicEndpoint { get; set; }

    /// <summary>Whether ACK refuses to delete the cluster, whoever asks.</summary>
    /// <value>Default: true, unless the cluster is deletable.</value>
    [Input("deletionProtection")] public Input<bool>? DeletionProtection { get; set; }

    /// <summary>The resource group of the cluster and of the network that the component makes.</summary>
    /// <value><c>rg-...</c>. Default: the account's default group.</value>
    [Input("resourceGroupId")] public Input<string>? ResourceGroupId { get; set; }

    /// <summary>Tags of the cluster and of the network that the component makes.</summary>
    /// <value>At most 20; no key starts with <c>atrest:</c>. Default: none.</value>
    [Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }

    /// <summary>Whether Pulumi may delete the cluster: gives up <c>protect</c>, <c>retainOnDelete</c> and the default of
    /// <see cref="DeletionProtection"/>.</summary>
    /// <value>A plain value. Default: false.</value>
    [Input("deletable")] public Input<bool>? Deletable { get; set; }
}
