// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.CS;

/// <summary>The resource <c>alicloud:cs/nodePool:NodePool</c>.</summary>
[AliCloudResourceType("alicloud:cs/nodePool:NodePool")]
public partial class NodePool : global::Pulumi.CustomResource
{
    [Output("autoMode")]
    public Output<global::Pulumi.AliCloud.CS.Outputs.NodePoolAutoMode> AutoMode { get; private set; } = null!;

    [Output("autoRenew")]
    public Output<bool?> AutoRenew { get; private set; } = null!;

    [Output("autoRenewPeriod")]
    public Output<int?> AutoRenewPeriod { get; private set; } = null!;

    [Output("cisEnabled")]
    public Output<bool?> CisEnabled { get; private set; } = null!;

    [Output("clusterId")]
    public Output<string> ClusterId { get; private set; } = null!;

    [Output("compensateWithOnDemand")]
    public Output<bool?> CompensateWithOnDemand { get; private set; } = null!;

    [Output("cpuPolicy")]
    public Output<string> CpuPolicy { get; private set; } = null!;

    [Output("dataDisks")]
    public Output<ImmutableArray<global::Pulumi.AliCloud.CS.Outputs.NodePoolDataDisk>> DataDisks { get; private set; } = null!;

    [Output("deploymentSetId")]
    public Output<string?> DeploymentSetId { get; private set; } = null!;

    [Output("desiredSize")]
    public Output<string?> DesiredSize { get; private set; } = null!;

    [Output("efloNodeGroup")]
    public Output<global::Pulumi.AliCloud.CS.Outputs.NodePoolEfloNodeGroup?> EfloNodeGroup { get; private set; } = null!;

    [Output("forceDelete")]
    public Output<bool?> ForceDelete { get; private set; } = null!;

    [Output("formatDisk")]
    public Output<bool> FormatDisk { get; private set; } = null!;

    [Output("imageId")]
    public Output<string> ImageId { get; private set; } = null!;

    [Output("imageType")]
    public Output<string> ImageType { get; private set; } = null!;

    [Output("installCloudMonitor")]
    public Output<bool?> InstallCloudMonitor { get; private set; } = null!;

    [Output("instanceChargeType")]
    public Output<string> InstanceChargeType { get; private set; } = null!;

    [Output("instanceMetadataOptions")]
    public Output<global::Pulumi.AliCloud.CS.Outputs.NodePoolInstanceMetadataOptions> InstanceMetadataOptions { get; private set; } = null!;

    [Output("instancePatterns")]
    public Output<ImmutableArray<global::Pulumi.AliCloud.CS.Outputs.NodePoolInstancePattern>> InstancePatterns { get; private set; } = null!;

    [Output("instanceTypes")]
    public Output<ImmutableArray<string>> InstanceTypes { get; private set; } = null!;

    [Output("instances")]
    public Output<ImmutableArray<string>> Instances { get; private set; } = null!;

    [Output("internetChargeType")]
    public Output<string?> InternetChargeType { get; private set; } = null!;

    [Output("internetMaxBandwidthOut")]
    public Output<int?> InternetMaxBandwidthOut { get; private set; } = null!;

    [Output("keepInstanceName")]
    public Output<bool> KeepInstanceName { get; private set; } = null!;

    [Output("keyName")]
    public Output<string?> KeyName { get; private set; } = null!;

    [Output("kmsEncryptedPassword")]
    public Output<string?> KmsEncryptedPassword { get; private set; } = null!;

    [Output("kmsEncryptionContext")]
    public Output<ImmutableDictionary<string, string>?> KmsEncryptionContext { get; private set; } = null!;

    [Output("kubeletConfiguration")]
    public Output<global::Pulumi.AliCloud.CS.Outputs.NodePoolKubeletConfiguration?> KubeletConfiguration { get; private set; } = null!;

    [Output("labels")]
    public Output<ImmutableArray<global::Pulumi.AliCloud.CS.Outputs.NodePoolLabel>> Labels { get; private set; } = null!;

    [Output("loginAsNonRoot")]
    public Output<bool?> LoginAsNonRoot { get; private set; } = null!;

    [Output("management")]
    public Output<global::Pulumi.AliCloud.CS.Outputs.NodePoolManagement> Management { get; private set; } = null!;

    [Output("multiAzPolicy")]
    public Output<string> MultiAzPolicy { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("nodeCount")]
    public Output<int> NodeCount { get; private set; } = null!;

    [Output("nodeNameMode")]
    public Output<string> NodeNameMode { get; private set; } = null!;

    [Output("nodePoolId")]
    public Output<string> NodePoolId { get; private set; } = null!;

    [Output("nodePoolName")]
    public Output<string> NodePoolName { get; private set; } = null!;

    [Output("onDemandBaseCapacity")]
    public Output<string?> OnDemandBaseCapacity { get; private set; } = null!;

    [Output("onDemandPercentageAboveBaseCapacity")]
    public Output<string?> OnDemandPercentageAboveBaseCapacity { get; private set; } = null!;

    [Output("password")]
    public Output<string?> Password { get; private set; } = null!;

    [Output("period")]
    public Output<int?> Period { get; private set; } = null!;

    [Output("periodUnit")]
    public Output<string?> PeriodUnit { get; private set; } = null!;

    [Output("platform")]
    public Output<string> Platform { get; private set; } = null!;

    [Output("preUserData")]
    public Output<string?> PreUserData { get; private set; } = null!;

    [Output("privatePoolOptions")]
    public Output<global::Pulumi.AliCloud.CS.Outputs.NodePoolPrivatePoolOptions?> PrivatePoolOptions { get; private set; } = null!;

    [Output("ramRoleName")]
    public Output<string> RamRoleName { get; private set; } = null!;

    [Output("rdsInstances")]
    public Output<ImmutableArray<string>> RdsInstances { get; private set; } = null!;

    [Output("resourceGroupId")]
    public Output<string> ResourceGroupId { get; private set; } = null!;

    [Output("rollingPolicy")]
    public Output<global::Pulumi.AliCloud.CS.Outputs.NodePoolRollingPolicy?> RollingPolicy { get; private set; } = null!;

    [Output("runtimeName")]
    public Output<string> RuntimeName { get; private set; } = null!;

    [Output("runtimeVersion")]
    public Output<string> RuntimeVersion { get; private set; } = null!;

    [Output("scalingConfig")]
    public Output<global::Pulumi.AliCloud.CS.Outputs.NodePoolScalingConfig> ScalingConfig { get; private set; } = null!;

    [Output("scalingGroupId")]
    public Output<string> ScalingGroupId { get; private set; } = null!;

    [Output("scalingPolicy")]
    public Output<string> ScalingPolicy { get; private set; } = null!;

    [Output("securityGroupId")]
    public Output<string> SecurityGroupId { get; private set; } = null!;

    [Output("securityGroupIds")]
    public Output<ImmutableArray<string>> SecurityGroupIds { get; private set; } = null!;

    [Output("securityHardeningOs")]
    public Output<bool?> SecurityHardeningOs { get; private set; } = null!;

    [Output("socEnabled")]
    public Output<bool?> SocEnabled { get; private set; } = null!;

    [Output("spotInstancePools")]
    public Output<int?> SpotInstancePools { get; private set; } = null!;

    [Output("spotInstanceRemedy")]
    public Output<bool?> SpotInstanceRemedy { get; private set; } = null!;

    [Output("spotPriceLimits")]
    public Output<ImmutableArray<global::Pulumi.AliCloud.CS.Outputs.NodePoolSpotPriceLimit>> SpotPriceLimits { get; private set; } = null!;

    [Output("spotStrategy")]
    public Output<string> SpotStrategy { get; private set; } = null!;

    [Output("systemDiskBurstingEnabled")]
    public Output<bool?> SystemDiskBurstingEnabled { get; private set; } = null!;

    [Output("systemDiskCategories")]
    public Output<ImmutableArray<string>> SystemDiskCategories { get; private set; } = null!;

    [Output("systemDiskCategory")]
    public Output<string> SystemDiskCategory { get; private set; } = null!;

    [Output("systemDiskEncryptAlgorithm")]
    public Output<string?> SystemDiskEncryptAlgorithm { get; private set; } = null!;

    [Output("systemDiskEncrypted")]
    public Output<bool?> SystemDiskEncrypted { get; private set; } = null!;

    [Output("systemDiskKmsKey")]
    public Output<string?> SystemDiskKmsKey { get; private set; } = null!;

    [Output("systemDiskPerformanceLevel")]
    public Output<string?> SystemDiskPerformanceLevel { get; private set; } = null!;

    [Output("systemDiskProvisionedIops")]
    public Output<int?> SystemDiskProvisionedIops { get; private set; } = null!;

    [Output("systemDiskSize")]
    public Output<int?> SystemDiskSize { get; private set; } = null!;

    [Output("systemDiskSnapshotPolicyId")]
    public Output<string?> SystemDiskSnapshotPolicyId { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("taints")]
    public Output<ImmutableArray<global::Pulumi.AliCloud.CS.Outputs.NodePoolTaint>> Taints { get; private set; } = null!;

    [Output("teeConfig")]
    public Output<global::Pulumi.AliCloud.CS.Outputs.NodePoolTeeConfig> TeeConfig { get; private set; } = null!;

    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    [Output("unschedulable")]
    public Output<bool?> Unschedulable { get; private set; } = null!;

    [Output("updateNodes")]
    public Output<bool?> UpdateNodes { get; private set; } = null!;

    [Output("upgradePolicy")]
    public Output<global::Pulumi.AliCloud.CS.Outputs.NodePoolUpgradePolicy?> UpgradePolicy { get; private set; } = null!;

    [Output("userData")]
    public Output<string?> UserData { get; private set; } = null!;

    [Output("vswitchIds")]
    public Output<ImmutableArray<string>> VswitchIds { get; private set; } = null!;

    public NodePool(string name, NodePoolArgs args, CustomResourceOptions? options = null)
        : base("alicloud:cs/nodePool:NodePool", name, args ?? new NodePoolArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private NodePool(
        string name, Input<string> id, NodePoolState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:cs/nodePool:NodePool", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static NodePool Get(
        string name, Input<string> id, NodePoolState? state = null, CustomResourceOptions? options = null)
        => new NodePool(name, id, state, options);
}
