// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS;

/// <summary>Arguments of <see cref="ManagedKubernetes"/>.</summary>
public sealed class ManagedKubernetesArgs : global::Pulumi.ResourceArgs
{
    [Input("addons")]
    private InputList<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesAddonArgs>? _addons;

    public InputList<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesAddonArgs> Addons
    {
        get => _addons ?? (_addons = new InputList<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesAddonArgs>());
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
    public Input<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesAuditLogConfigArgs>? AuditLogConfig { get; set; }

    [Input("autoMode")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesAutoModeArgs>? AutoMode { get; set; }

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
    private InputList<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesDeleteOptionArgs>? _deleteOptions;

    public InputList<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesDeleteOptionArgs> DeleteOptions
    {
        get => _deleteOptions ?? (_deleteOptions = new InputList<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesDeleteOptionArgs>());
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
    public Input<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesMaintenanceWindowArgs>? MaintenanceWindow { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("newNatGateway")]
    public Input<bool>? NewNatGateway { get; set; }

    [Input("nodeCidrMask")]
    public Input<int>? NodeCidrMask { get; set; }

    [Input("operationPolicy")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesOperationPolicyArgs>? OperationPolicy { get; set; }

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

    [Input("securityGroupId")]
    public Input<string>? SecurityGroupId { get; set; }

    [Input("serviceAccountIssuer")]
    public Input<string>? ServiceAccountIssuer { get; set; }

    [Input("serviceCidr")]
    public Input<string>? ServiceCidr { get; set; }

    [Input("skipSetCertificateAuthority")]
    public Input<bool>? SkipSetCertificateAuthority { get; set; }

    [Input("slbInternetEnabled")]
    public Input<bool>? SlbInternetEnabled { get; set; }

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
    public Input<global::Pulumi.AliCloud.CS.Inputs.ManagedKubernetesUpgradePolicyArgs>? UpgradePolicy { get; set; }

    [Input("userCa")]
    public Input<string>? UserCa { get; set; }

    [Input("version")]
    public Input<string>? Version { get; set; }

    [Input("vswitchIds")]
    private InputList<string>? _vswitchIds;

    public InputList<string> VswitchIds
    {
        get => _vswitchIds ?? (_vswitchIds = new InputList<string>());
        set => _vswitchIds = value;
    }

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

    public ManagedKubernetesArgs()
    {
    }

    public static new ManagedKubernetesArgs Empty => new ManagedKubernetesArgs();
}
