// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.CS;

/// <summary>The resource <c>alicloud:cs/managedKubernetes:ManagedKubernetes</c>.</summary>
[AliCloudResourceType("alicloud:cs/managedKubernetes:ManagedKubernetes")]
public partial class ManagedKubernetes : global::Pulumi.CustomResource
{
    [Output("addons")]
    public Output<ImmutableArray<global::Pulumi.AliCloud.CS.Outputs.ManagedKubernetesAddon>> Addons { get; private set; } = null!;

    [Output("apiAudiences")]
    public Output<ImmutableArray<string>> ApiAudiences { get; private set; } = null!;

    [Output("auditLogConfig")]
    public Output<global::Pulumi.AliCloud.CS.Outputs.ManagedKubernetesAuditLogConfig> AuditLogConfig { get; private set; } = null!;

    [Output("autoMode")]
    public Output<global::Pulumi.AliCloud.CS.Outputs.ManagedKubernetesAutoMode?> AutoMode { get; private set; } = null!;

    [Output("certificateAuthority")]
    public Output<global::Pulumi.AliCloud.CS.Outputs.ManagedKubernetesCertificateAuthority> CertificateAuthority { get; private set; } = null!;

    [Output("clientCert")]
    public Output<string?> ClientCert { get; private set; } = null!;

    [Output("clientKey")]
    public Output<string?> ClientKey { get; private set; } = null!;

    [Output("clusterCaCert")]
    public Output<string?> ClusterCaCert { get; private set; } = null!;

    [Output("clusterDomain")]
    public Output<string?> ClusterDomain { get; private set; } = null!;

    [Output("clusterSpec")]
    public Output<string> ClusterSpec { get; private set; } = null!;

    [Output("connections")]
    public Output<global::Pulumi.AliCloud.CS.Outputs.ManagedKubernetesConnections> Connections { get; private set; } = null!;

    [Output("controlPlaneLogComponents")]
    public Output<ImmutableArray<string>> ControlPlaneLogComponents { get; private set; } = null!;

    [Output("controlPlaneLogProject")]
    public Output<string> ControlPlaneLogProject { get; private set; } = null!;

    [Output("controlPlaneLogTtl")]
    public Output<string> ControlPlaneLogTtl { get; private set; } = null!;

    [Output("customSan")]
    public Output<string?> CustomSan { get; private set; } = null!;

    [Output("deleteOptions")]
    public Output<ImmutableArray<global::Pulumi.AliCloud.CS.Outputs.ManagedKubernetesDeleteOption>> DeleteOptions { get; private set; } = null!;

    [Output("deletionProtection")]
    public Output<bool> DeletionProtection { get; private set; } = null!;

    [Output("disableEncryption")]
    public Output<bool> DisableEncryption { get; private set; } = null!;

    [Output("enableRrsa")]
    public Output<bool?> EnableRrsa { get; private set; } = null!;

    [Output("encryptionProviderKey")]
    public Output<string?> EncryptionProviderKey { get; private set; } = null!;

    [Output("ipStack")]
    public Output<string> IpStack { get; private set; } = null!;

    [Output("isEnterpriseSecurityGroup")]
    public Output<bool> IsEnterpriseSecurityGroup { get; private set; } = null!;

    [Output("loadBalancerSpec")]
    public Output<string> LoadBalancerSpec { get; private set; } = null!;

    [Output("maintenanceWindow")]
    public Output<global::Pulumi.AliCloud.CS.Outputs.ManagedKubernetesMaintenanceWindow> MaintenanceWindow { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("namePrefix")]
    public Output<string?> NamePrefix { get; private set; } = null!;

    [Output("natGatewayId")]
    public Output<string> NatGatewayId { get; private set; } = null!;

    [Output("newNatGateway")]
    public Output<bool?> NewNatGateway { get; private set; } = null!;

    [Output("nodeCidrMask")]
    public Output<int?> NodeCidrMask { get; private set; } = null!;

    [Output("operationPolicy")]
    public Output<global::Pulumi.AliCloud.CS.Outputs.ManagedKubernetesOperationPolicy> OperationPolicy { get; private set; } = null!;

    [Output("podCidr")]
    public Output<string?> PodCidr { get; private set; } = null!;

    [Output("podVswitchIds")]
    public Output<ImmutableArray<string>> PodVswitchIds { get; private set; } = null!;

    [Output("profile")]
    public Output<string> Profile { get; private set; } = null!;

    [Output("proxyMode")]
    public Output<string?> ProxyMode { get; private set; } = null!;

    [Output("resourceGroupId")]
    public Output<string> ResourceGroupId { get; private set; } = null!;

    [Output("retainResources")]
    public Output<ImmutableArray<string>> RetainResources { get; private set; } = null!;

    [Output("rrsaMetadata")]
    public Output<global::Pulumi.AliCloud.CS.Outputs.ManagedKubernetesRrsaMetadata> RrsaMetadata { get; private set; } = null!;

    [Output("securityGroupId")]
    public Output<string> SecurityGroupId { get; private set; } = null!;

    [Output("serviceAccountIssuer")]
    public Output<string?> ServiceAccountIssuer { get; private set; } = null!;

    [Output("serviceCidr")]
    public Output<string?> ServiceCidr { get; private set; } = null!;

    [Output("skipSetCertificateAuthority")]
    public Output<bool?> SkipSetCertificateAuthority { get; private set; } = null!;

    [Output("slbId")]
    public Output<string> SlbId { get; private set; } = null!;

    [Output("slbInternet")]
    public Output<string> SlbInternet { get; private set; } = null!;

    [Output("slbInternetEnabled")]
    public Output<bool?> SlbInternetEnabled { get; private set; } = null!;

    [Output("slbIntranet")]
    public Output<string> SlbIntranet { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("timezone")]
    public Output<string?> Timezone { get; private set; } = null!;

    [Output("upgradePolicy")]
    public Output<global::Pulumi.AliCloud.CS.Outputs.ManagedKubernetesUpgradePolicy?> UpgradePolicy { get; private set; } = null!;

    [Output("userCa")]
    public Output<string?> UserCa { get; private set; } = null!;

    [Output("version")]
    public Output<string> Version { get; private set; } = null!;

    [Output("vpcId")]
    public Output<string> VpcId { get; private set; } = null!;

    [Output("vswitchIds")]
    public Output<ImmutableArray<string>> VswitchIds { get; private set; } = null!;

    [Output("workerRamRoleName")]
    public Output<string> WorkerRamRoleName { get; private set; } = null!;

    [Output("workerVswitchIds")]
    public Output<ImmutableArray<string>> WorkerVswitchIds { get; private set; } = null!;

    [Output("zoneIds")]
    public Output<ImmutableArray<string>> ZoneIds { get; private set; } = null!;

    public ManagedKubernetes(string name, ManagedKubernetesArgs? args = null, CustomResourceOptions? options = null)
        : base("alicloud:cs/managedKubernetes:ManagedKubernetes", name, args ?? new ManagedKubernetesArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private ManagedKubernetes(
        string name, Input<string> id, ManagedKubernetesState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:cs/managedKubernetes:ManagedKubernetes", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static ManagedKubernetes Get(
        string name, Input<string> id, ManagedKubernetesState? state = null, CustomResourceOptions? options = null)
        => new ManagedKubernetes(name, id, state, options);
}
