namespace Infra.Clusters;

/// <summary>Defaults and limits of <see cref="SecretEncryptedCluster"/>.</summary>
/// <remarks>Sources: "Use KMS to encrypt Kubernetes secrets at rest" and UpdateKMSEncryption (2026-03-26), CreateCluster
/// (2026-08-22): https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/developer-reference/</remarks>
public static class SecretEncryptedClusterDefaults
{
    /// <summary>The specification of a new cluster: only ACK Pro encrypts Secrets.</summary>
    public const string ClusterSpec = "ack.pro.small";

    /// <summary>The only specification of keys that encrypts Secrets.</summary>
    public const string KeySpec = "Aliyun_AES_256";

    /// <summary>The network plug-in by which pods get addresses of the VPC.</summary>
    public const string Terway = "terway-eniip";

    /// <summary>The network plug-in by which pods get addresses of their own.</summary>
    public const string Flannel = "flannel";

    /// <summary>The network plug-in of a new cluster.</summary>
    public const string NetworkPlugin = Terway;

    /// <summary>The addresses of a VPC that the component makes.</summary>
    public const string VpcCidr = "10.0.0.0/16";

    /// <summary>The addresses of pods with Flannel.</summary>
    public const string PodCidr = "172.20.0.0/16";

    /// <summary>The addresses of Kubernetes services.</summary>
    public const string ServiceCidr = "172.21.0.0/20";

    /// <summary>Where KMS and other services of Alibaba Cloud are reached from a VPC.</summary>
    public const string ServicesOfAlibabaCloud = "100.64.0.0/10";

    /// <summary>Whether the API server can be reached from the Internet.</summary>
    public const bool PublicEndpoint = false;

    /// <summary>Whether Pulumi may delete the cluster.</summary>
    public const bool Deletable = false;

    /// <summary>The longest name of a cluster, in characters.</summary>
    public const int MaxNameLength = 63;

    /// <summary>How many zones or vSwitches a control plane takes.</summary>
    public const int MaxZones = 5;

    /// <summary>The specifications of ACK Pro clusters, smallest first.</summary>
    public static IReadOnlyList<string> ClusterSpecs { get; } =
        [ClusterSpec, "ack.pro.xlarge", "ack.pro.2xlarge", "ack.pro.4xlarge"];

    /// <summary>All network plug-ins.</summary>
    public static IReadOnlyList<string> NetworkPlugins { get; } = [Terway, Flannel];
}
