// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS;

/// <summary>What qualifies the look-up of an existing <see cref="NodePool"/>.</summary>
public sealed class NodePoolState : global::Pulumi.ResourceArgs
{
    [Input("autoMode")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.NodePoolAutoModeGetArgs>? AutoMode { get; set; }

    [Input("autoRenew")]
    public Input<bool>? AutoRenew { get; set; }

    [Input("autoRenewPeriod")]
    public Input<int>? AutoRenewPeriod { get; set; }

    [Input("cisEnabled")]
    public Input<bool>? CisEnabled { get; set; }

    [Input("clusterId")]
    public Input<string>? ClusterId { get; set; }

    [Input("compensateWithOnDemand")]
    public Input<bool>? CompensateWithOnDemand { get; set; }

    [Input("cpuPolicy")]
    public Input<string>? CpuPolicy { get; set; }

    [Input("dataDisks")]
    private InputList<global::Pulumi.AliCloud.CS.Inputs.NodePoolDataDiskGetArgs>? _dataDisks;

    public InputList<global::Pulumi.AliCloud.CS.Inputs.NodePoolDataDiskGetArgs> DataDisks
    {
        get => _dataDisks ?? (_dataDisks = new InputList<global::Pulumi.AliCloud.CS.Inputs.NodePoolDataDiskGetArgs>());
        set => _dataDisks = value;
    }

    [Input("deploymentSetId")]
    public Input<string>? DeploymentSetId { get; set; }

    [Input("desiredSize")]
    public Input<string>? DesiredSize { get; set; }

    [Input("efloNodeGroup")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.NodePoolEfloNodeGroupGetArgs>? EfloNodeGroup { get; set; }

    [Input("forceDelete")]
    public Input<bool>? ForceDelete { get; set; }

    [Input("formatDisk")]
    public Input<bool>? FormatDisk { get; set; }

    [Input("imageId")]
    public Input<string>? ImageId { get; set; }

    [Input("imageType")]
    public Input<string>? ImageType { get; set; }

    [Input("installCloudMonitor")]
    public Input<bool>? InstallCloudMonitor { get; set; }

    [Input("instanceChargeType")]
    public Input<string>? InstanceChargeType { get; set; }

    [Input("instanceMetadataOptions")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.NodePoolInstanceMetadataOptionsGetArgs>? InstanceMetadataOptions { get; set; }

    [Input("instancePatterns")]
    private InputList<global::Pulumi.AliCloud.CS.Inputs.NodePoolInstancePatternGetArgs>? _instancePatterns;

    public InputList<global::Pulumi.AliCloud.CS.Inputs.NodePoolInstancePatternGetArgs> InstancePatterns
    {
        get => _instancePatterns ?? (_instancePatterns = new InputList<global::Pulumi.AliCloud.CS.Inputs.NodePoolInstancePatternGetArgs>());
        set => _instancePatterns = value;
    }

    [Input("instanceTypes")]
    private InputList<string>? _instanceTypes;

    public InputList<string> InstanceTypes
    {
        get => _instanceTypes ?? (_instanceTypes = new InputList<string>());
        set => _instanceTypes = value;
    }

    [Input("instances")]
    private InputList<string>? _instances;

    public InputList<string> Instances
    {
        get => _instances ?? (_instances = new InputList<string>());
        set => _instances = value;
    }

    [Input("internetChargeType")]
    public Input<string>? InternetChargeType { get; set; }

    [Input("internetMaxBandwidthOut")]
    public Input<int>? InternetMaxBandwidthOut { get; set; }

    [Input("keepInstanceName")]
    public Input<bool>? KeepInstanceName { get; set; }

    [Input("keyName")]
    public Input<string>? KeyName { get; set; }

    [Input("kmsEncryptedPassword")]
    public Input<string>? KmsEncryptedPassword { get; set; }

    [Input("kmsEncryptionContext")]
    private InputMap<string>? _kmsEncryptionContext;

    public InputMap<string> KmsEncryptionContext
    {
        get => _kmsEncryptionContext ?? (_kmsEncryptionContext = new InputMap<string>());
        set => _kmsEncryptionContext = value;
    }

    [Input("kubeletConfiguration")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.NodePoolKubeletConfigurationGetArgs>? KubeletConfiguration { get; set; }

    [Input("labels")]
    private InputList<global::Pulumi.AliCloud.CS.Inputs.NodePoolLabelGetArgs>? _labels;

    public InputList<global::Pulumi.AliCloud.CS.Inputs.NodePoolLabelGetArgs> Labels
    {
        get => _labels ?? (_labels = new InputList<global::Pulumi.AliCloud.CS.Inputs.NodePoolLabelGetArgs>());
        set => _labels = value;
    }

    [Input("loginAsNonRoot")]
    public Input<bool>? LoginAsNonRoot { get; set; }

    [Input("management")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.NodePoolManagementGetArgs>? Management { get; set; }

    [Input("multiAzPolicy")]
    public Input<string>? MultiAzPolicy { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("nodeCount")]
    public Input<int>? NodeCount { get; set; }

    [Input("nodeNameMode")]
    public Input<string>? NodeNameMode { get; set; }

    [Input("nodePoolId")]
    public Input<string>? NodePoolId { get; set; }

    [Input("nodePoolName")]
    public Input<string>? NodePoolName { get; set; }

    [Input("onDemandBaseCapacity")]
    public Input<string>? OnDemandBaseCapacity { get; set; }

    [Input("onDemandPercentageAboveBaseCapacity")]
    public Input<string>? OnDemandPercentageAboveBaseCapacity { get; set; }

    [Input("password")]
    public Input<string>? Password { get; set; }

    [Input("period")]
    public Input<int>? Period { get; set; }

    [Input("periodUnit")]
    public Input<string>? PeriodUnit { get; set; }

    [Input("platform")]
    public Input<string>? Platform { get; set; }

    [Input("preUserData")]
    public Input<string>? PreUserData { get; set; }

    [Input("privatePoolOptions")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.NodePoolPrivatePoolOptionsGetArgs>? PrivatePoolOptions { get; set; }

    [Input("ramRoleName")]
    public Input<string>? RamRoleName { get; set; }

    [Input("rdsInstances")]
    private InputList<string>? _rdsInstances;

    public InputList<string> RdsInstances
    {
        get => _rdsInstances ?? (_rdsInstances = new InputList<string>());
        set => _rdsInstances = value;
    }

    [Input("resourceGroupId")]
    public Input<string>? ResourceGroupId { get; set; }

    [Input("rollingPolicy")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.NodePoolRollingPolicyGetArgs>? RollingPolicy { get; set; }

    [Input("runtimeName")]
    public Input<string>? RuntimeName { get; set; }

    [Input("runtimeVersion")]
    public Input<string>? RuntimeVersion { get; set; }

    [Input("scalingConfig")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.NodePoolScalingConfigGetArgs>? ScalingConfig { get; set; }

    [Input("scalingGroupId")]
    public Input<string>? ScalingGroupId { get; set; }

    [Input("scalingPolicy")]
    public Input<string>? ScalingPolicy { get; set; }

    [Input("securityGroupId")]
    public Input<string>? SecurityGroupId { get; set; }

    [Input("securityGroupIds")]
    private InputList<string>? _securityGroupIds;

    public InputList<string> SecurityGroupIds
    {
        get => _securityGroupIds ?? (_securityGroupIds = new InputList<string>());
        set => _securityGroupIds = value;
    }

    [Input("securityHardeningOs")]
    public Input<bool>? SecurityHardeningOs { get; set; }

    [Input("socEnabled")]
    public Input<bool>? SocEnabled { get; set; }

    [Input("spotInstancePools")]
    public Input<int>? SpotInstancePools { get; set; }

    [Input("spotInstanceRemedy")]
    public Input<bool>? SpotInstanceRemedy { get; set; }

    [Input("spotPriceLimits")]
    private InputList<global::Pulumi.AliCloud.CS.Inputs.NodePoolSpotPriceLimitGetArgs>? _spotPriceLimits;

    public InputList<global::Pulumi.AliCloud.CS.Inputs.NodePoolSpotPriceLimitGetArgs> SpotPriceLimits
    {
        get => _spotPriceLimits ?? (_spotPriceLimits = new InputList<global::Pulumi.AliCloud.CS.Inputs.NodePoolSpotPriceLimitGetArgs>());
        set => _spotPriceLimits = value;
    }

    [Input("spotStrategy")]
    public Input<string>? SpotStrategy { get; set; }

    [Input("systemDiskBurstingEnabled")]
    public Input<bool>? SystemDiskBurstingEnabled { get; set; }

    [Input("systemDiskCategories")]
    private InputList<string>? _systemDiskCategories;

    public InputList<string> SystemDiskCategories
    {
        get => _systemDiskCategories ?? (_systemDiskCategories = new InputList<string>());
        set => _systemDiskCategories = value;
    }

    [Input("systemDiskCategory")]
    public Input<string>? SystemDiskCategory { get; set; }

    [Input("systemDiskEncryptAlgorithm")]
    public Input<string>? SystemDiskEncryptAlgorithm { get; set; }

    [Input("systemDiskEncrypted")]
    public Input<bool>? SystemDiskEncrypted { get; set; }

    [Input("systemDiskKmsKey")]
    public Input<string>? SystemDiskKmsKey { get; set; }

    [Input("systemDiskPerformanceLevel")]
    public Input<string>? SystemDiskPerformanceLevel { get; set; }

    [Input("systemDiskProvisionedIops")]
    public Input<int>? SystemDiskProvisionedIops { get; set; }

    [Input("systemDiskSize")]
    public Input<int>? SystemDiskSize { get; set; }

    [Input("systemDiskSnapshotPolicyId")]
    public Input<string>? SystemDiskSnapshotPolicyId { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    [Input("taints")]
    private InputList<global::Pulumi.AliCloud.CS.Inputs.NodePoolTaintGetArgs>? _taints;

    public InputList<global::Pulumi.AliCloud.CS.Inputs.NodePoolTaintGetArgs> Taints
    {
        get => _taints ?? (_taints = new InputList<global::Pulumi.AliCloud.CS.Inputs.NodePoolTaintGetArgs>());
        set => _taints = value;
    }

    [Input("teeConfig")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.NodePoolTeeConfigGetArgs>? TeeConfig { get; set; }

    [Input("type")]
    public Input<string>? Type { get; set; }

    [Input("unschedulable")]
    public Input<bool>? Unschedulable { get; set; }

    [Input("updateNodes")]
    public Input<bool>? UpdateNodes { get; set; }

    [Input("upgradePolicy")]
    public Input<global::Pulumi.AliCloud.CS.Inputs.NodePoolUpgradePolicyGetArgs>? UpgradePolicy { get; set; }

    [Input("userData")]
    public Input<string>? UserData { get; set; }

    [Input("vswitchIds")]
    private InputList<string>? _vswitchIds;

    public InputList<string> VswitchIds
    {
        get => _vswitchIds ?? (_vswitchIds = new InputList<string>());
        set => _vswitchIds = value;
    }

    public NodePoolState()
    {
    }

    public static new NodePoolState Empty => new NodePoolState();
}
