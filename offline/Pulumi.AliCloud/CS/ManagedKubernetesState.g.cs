// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS;

/// <summary>What qualifies the look-up of an existing <see cref="ManagedKubernetes"/>.</summary>
public sealed class ManagedKubernetesState : global::Pulumi.ResourceArgs
{
    [Input("addons")]
    private InputList<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesAddonGetArgs>? _addons;

    public InputList<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesAddonGetArgs> Addons
    {
        get => _addons ?? (_addons = new InputList<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesAddonGetArgs>());
        set => _addons = value;
    }

    [Input("apiAudiences")]
    private InputList<string>? _apiAudiences;

    public InputList<string> ApiAudiences
    {
        get => _apiAudiences ?? (_apiAudiences = new InputList<string>());
        set => _apiAudiences = value;
    }

    [Input("auditLogConfig")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesAuditLogConfigGetArgs>? AuditLogConfig { get; set; }

    [Input("autoMode")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesAutoModeGetArgs>? AutoMode { get; set; }

    [Input("certificateAuthority")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesCertificateAuthorityGetArgs>? CertificateAuthority { get; set; }

    [Input("clientCert")]
    public Input<string>? ClientCert { get; set; }

    [Input("clientKey")]
    public Input<string>? ClientKey { get; set; }

    [Input("clusterCaCert")]
    public Input<string>? ClusterCaCert { get; set; }

    [Input("clusterDomain")]
    public Input<string>? ClusterDomain { get; set; }

    [Input("clusterSpec")]
    public Input<string>? ClusterSpec { get; set; }

    [Input("connections")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesConnectionsGetArgs>? Connections { get; set; }

    [Input("controlPlaneLogComponents")]
    private InputList<string>? _controlPlaneLogComponents;

    public InputList<string> ControlPlaneLogComponents
    {
        get => _controlPlaneLogComponents ?? (_controlPlaneLogComponents = new InputList<string>());
        set => _controlPlaneLogComponents = value;
    }

    [Input("controlPlaneLogProject")]
    public Input<string>? ControlPlaneLogProject { get; set; }

    [Input("controlPlaneLogTtl")]
    public Input<string>? ControlPlaneLogTtl { get; set; }

    [Input("customSan")]
    public Input<string>? CustomSan { get; set; }

    [Input("deleteOptions")]
    private InputList<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesDeleteOptionGetArgs>? _deleteOptions;

    public InputList<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesDeleteOptionGetArgs> DeleteOptions
    {
        get => _deleteOptions ?? (_deleteOptions = new InputList<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesDeleteOptionGetArgs>());
        set => _deleteOptions = value;
    }

    [Input("deletionProtection")]
    public Input<bool>? DeletionProtection { get; set; }

    [Input("disableEncryption")]
    public Input<bool>? DisableEncryption { get; set; }

    [Input("enableRrsa")]
    public Input<bool>? EnableRrsa { get; set; }

    [Input("encryptionProviderKey")]
    public Input<string>? EncryptionProviderKey { get; set; }

    [Input("ipStack")]
    public Input<string>? IpStack { get; set; }

    [Input("isEnterpriseSecurityGroup")]
    public Input<bool>? IsEnterpriseSecurityGroup { get; set; }

    [Input("loadBalancerSpec")]
    public Input<string>? LoadBalancerSpec { get; set; }

    [Input("maintenanceWindow")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesMaintenanceWindowGetArgs>? MaintenanceWindow { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("natGatewayId")]
    public Input<string>? NatGatewayId { get; set; }

    [Input("newNatGateway")]
    public Input<bool>? NewNatGateway { get; set; }

    [Input("nodeCidrMask")]
    public Input<int>? NodeCidrMask { get; set; }

    [Input("operationPolicy")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesOperationPolicyGetArgs>? OperationPolicy { get; set; }

    [Input("podCidr")]
    public Input<string>? PodCidr { get; set; }

    [Input("podVswitchIds")]
    private InputList<string>? _podVswitchIds;

    public InputList<string> PodVswitchIds
    {
        get => _podVswitchIds ?? (_podVswitchIds = new InputList<string>());
        set => _podVswitchIds = value;
    }

    [Input("profile")]
    public Input<string>? Profile { get; set; }

    [Input("proxyMode")]
    public Input<string>? ProxyMode { get; set; }

    [Input("resourceGroupId")]
    public Input<string>? ResourceGroupId { get; set; }

    [Input("retainResources")]
    private InputList<string>? _retainResources;

    public InputList<string> RetainResources
    {
        get => _retainResources ?? (_retainResources = new InputList<string>());
        set => _retainResources = value;
    }

    [Input("rrsaMetadata")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesRrsaMetadataGetArgs>? RrsaMetadata { get; set; }

    [Input("securityGroupId")]
    public Input<string>? SecurityGroupId { get; set; }

    [Input("serviceAccountIssuer")]
    public Input<string>? ServiceAccountIssuer { get; set; }

    [Input("serviceCidr")]
    public Input<string>? ServiceCidr { get; set; }

    [Input("skipSetCertificateAuthority")]
    public Input<bool>? SkipSetCertificateAuthority { get; set; }

    [Input("slbId")]
    public Input<string>? SlbId { get; set; }

    [Input("slbInternet")]
    public Input<string>? SlbInternet { get; set; }

    [Input("slbInternetEnabled")]
    public Input<bool>? SlbInternetEnabled { get; set; }

    [Input("slbIntranet")]
    public Input<string>? SlbIntranet { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    [Input("timezone")]
    public Input<string>? Timezone { get; set; }

    [Input("upgradePolicy")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesUpgradePolicyGetArgs>? UpgradePolicy { get; set; }

    [Input("userCa")]
    public Input<string>? UserCa { get; set; }

    [Input("version")]
    public Input<string>? Version { get; set; }

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }

    [Input("vswitchIds")]
    private InputList<string>? _vswitchIds;

    public InputList<string> VswitchIds
    {
        get => _vswitchIds ?? (_vswitchIds = new InputList<string>());
        set => _vswitchIds = value;
    }

    [Input("workerRamRoleName")]
    public Input<string>? WorkerRamRoleName { get; set; }

    [Input("workerVswitchIds")]
    private InputList<string>? _workerVswitchIds;

    [Obsolete("Field 'worker_vswitch_ids' has been deprecated from provider version 1.241.0. Please use 'vswitch_ids' to managed control plane vswtiches")]
    public InputList<string> WorkerVswitchIds
    {
        get => _workerVswitchIds ?? (_workerVswitchIds = new InputList<string>());
        set => _workerVswitchIds = value;
    }

    [Input("zoneIds")]
    private InputList<string>? _zoneIds;

    public InputList<string> ZoneIds
    {
        get => _zoneIds ?? (_zoneIds = new InputList<string>());
        set => _zoneIds = value;
    }

    public ManagedKubernetesState()
    {
    }

    public static new ManagedKubernetesState Empty => new ManagedKubernetesState();
}
