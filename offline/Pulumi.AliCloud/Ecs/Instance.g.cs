// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ecs;

/// <summary>The resource <c>alicloud:ecs/instance:Instance</c>.</summary>
[AliCloudResourceType("alicloud:ecs/instance:Instance")]
public partial class Instance : global::Pulumi.CustomResource
{
    [Output("allocatePublicIp")]
    public Output<bool?> AllocatePublicIp { get; private set; } = null!;

    [Output("autoReleaseTime")]
    public Output<string?> AutoReleaseTime { get; private set; } = null!;

    [Output("autoRenewPeriod")]
    public Output<int?> AutoRenewPeriod { get; private set; } = null!;

    [Output("availabilityZone")]
    public Output<string> AvailabilityZone { get; private set; } = null!;

    [Output("cpu")]
    public Output<int> Cpu { get; private set; } = null!;

    [Output("cpuOptions")]
    public Output<global::Pulumi.AliCloud.Ecs.Outputs.InstanceCpuOptions> CpuOptions { get; private set; } = null!;

    [Output("createTime")]
    public Output<string> CreateTime { get; private set; } = null!;

    [Output("creditSpecification")]
    public Output<string> CreditSpecification { get; private set; } = null!;

    [Output("dataDisks")]
    public Output<ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.InstanceDataDisk>> DataDisks { get; private set; } = null!;

    [Output("dedicatedHostId")]
    public Output<string?> DedicatedHostId { get; private set; } = null!;

    [Output("deletionProtection")]
    public Output<bool?> DeletionProtection { get; private set; } = null!;

    [Output("deploymentSetGroupNo")]
    public Output<string> DeploymentSetGroupNo { get; private set; } = null!;

    [Output("deploymentSetId")]
    public Output<string?> DeploymentSetId { get; private set; } = null!;

    [Output("description")]
    public Output<string> Description { get; private set; } = null!;

    [Output("dryRun")]
    public Output<bool?> DryRun { get; private set; } = null!;

    [Output("enableHighDensityMode")]
    public Output<bool?> EnableHighDensityMode { get; private set; } = null!;

    [Output("enableJumboFrame")]
    public Output<bool> EnableJumboFrame { get; private set; } = null!;

    [Output("expiredTime")]
    public Output<string> ExpiredTime { get; private set; } = null!;

    [Output("forceDelete")]
    public Output<bool?> ForceDelete { get; private set; } = null!;

    [Output("hostName")]
    public Output<string> HostName { get; private set; } = null!;

    [Output("hpcClusterId")]
    public Output<string?> HpcClusterId { get; private set; } = null!;

    [Output("httpEndpoint")]
    public Output<string> HttpEndpoint { get; private set; } = null!;

    [Output("httpPutResponseHopLimit")]
    public Output<int> HttpPutResponseHopLimit { get; private set; } = null!;

    [Output("httpTokens")]
    public Output<string> HttpTokens { get; private set; } = null!;

    [Output("imageId")]
    public Output<string> ImageId { get; private set; } = null!;

    [Output("imageOptions")]
    public Output<global::Pulumi.AliCloud.Ecs.Outputs.InstanceImageOptions> ImageOptions { get; private set; } = null!;

    [Output("includeDataDisks")]
    public Output<bool?> IncludeDataDisks { get; private set; } = null!;

    [Output("instanceChargeType")]
    public Output<string> InstanceChargeType { get; private set; } = null!;

    [Output("instanceName")]
    public Output<string> InstanceName { get; private set; } = null!;

    [Output("instanceType")]
    public Output<string> InstanceType { get; private set; } = null!;

    [Output("internetChargeType")]
    public Output<string> InternetChargeType { get; private set; } = null!;

    [Output("internetMaxBandwidthIn")]
    public Output<int> InternetMaxBandwidthIn { get; private set; } = null!;

    [Output("internetMaxBandwidthOut")]
    public Output<int> InternetMaxBandwidthOut { get; private set; } = null!;

    [Output("ipv6AddressCount")]
    public Output<int> Ipv6AddressCount { get; private set; } = null!;

    [Output("ipv6Addresses")]
    public Output<ImmutableArray<string>> Ipv6Addresses { get; private set; } = null!;

    [Output("isOutdated")]
    public Output<bool?> IsOutdated { get; private set; } = null!;

    [Output("keyName")]
    public Output<string> KeyName { get; private set; } = null!;

    [Output("kmsEncryptedPassword")]
    public Output<string?> KmsEncryptedPassword { get; private set; } = null!;

    [Output("kmsEncryptionContext")]
    public Output<ImmutableDictionary<string, string>?> KmsEncryptionContext { get; private set; } = null!;

    [Output("launchTemplateId")]
    public Output<string?> LaunchTemplateId { get; private set; } = null!;

    [Output("launchTemplateName")]
    public Output<string?> LaunchTemplateName { get; private set; } = null!;

    [Output("launchTemplateVersion")]
    public Output<string?> LaunchTemplateVersion { get; private set; } = null!;

    [Output("maintenanceAction")]
    public Output<string> MaintenanceAction { get; private set; } = null!;

    [Output("maintenanceNotify")]
    public Output<bool?> MaintenanceNotify { get; private set; } = null!;

    [Output("maintenanceTime")]
    public Output<global::Pulumi.AliCloud.Ecs.Outputs.InstanceMaintenanceTime?> MaintenanceTime { get; private set; } = null!;

    [Output("memory")]
    public Output<int> Memory { get; private set; } = null!;

    [Output("networkCardIndex")]
    public Output<int> NetworkCardIndex { get; private set; } = null!;

    [Output("networkInterfaceId")]
    public Output<string> NetworkInterfaceId { get; private set; } = null!;

    [Output("networkInterfaceTrafficMode")]
    public Output<string> NetworkInterfaceTrafficMode { get; private set; } = null!;

    [Output("networkInterfaces")]
    public Output<global::Pulumi.AliCloud.Ecs.Outputs.InstanceNetworkInterfaces> NetworkInterfaces { get; private set; } = null!;

    [Output("operatorType")]
    public Output<string?> OperatorType { get; private set; } = null!;

    [Output("osName")]
    public Output<string> OsName { get; private set; } = null!;

    [Output("osType")]
    public Output<string> OsType { get; private set; } = null!;

    [Output("password")]
    public Output<string?> Password { get; private set; } = null!;

    [Output("passwordInherit")]
    public Output<bool?> PasswordInherit { get; private set; } = null!;

    [Output("period")]
    public Output<int> Period { get; private set; } = null!;

    [Output("periodUnit")]
    public Output<string?> PeriodUnit { get; private set; } = null!;

    [Output("primaryIpAddress")]
    public Output<string> PrimaryIpAddress { get; private set; } = null!;

    [Output("privateIp")]
    public Output<string> PrivateIp { get; private set; } = null!;

    [Output("privatePoolOptionsId")]
    public Output<string> PrivatePoolOptionsId { get; private set; } = null!;

    [Output("privatePoolOptionsMatchCriteria")]
    public Output<string> PrivatePoolOptionsMatchCriteria { get; private set; } = null!;

    [Output("publicIp")]
    public Output<string> PublicIp { get; private set; } = null!;

    [Output("queuePairNumber")]
    public Output<int> QueuePairNumber { get; private set; } = null!;

    [Output("renewalStatus")]
    public Output<string?> RenewalStatus { get; private set; } = null!;

    [Output("resourceGroupId")]
    public Output<string> ResourceGroupId { get; private set; } = null!;

    [Output("roleName")]
    public Output<string> RoleName { get; private set; } = null!;

    [Output("secondaryPrivateIpAddressCount")]
    public Output<int> SecondaryPrivateIpAddressCount { get; private set; } = null!;

    [Output("secondaryPrivateIps")]
    public Output<ImmutableArray<string>> SecondaryPrivateIps { get; private set; } = null!;

    [Output("securityEnhancementStrategy")]
    public Output<string> SecurityEnhancementStrategy { get; private set; } = null!;

    [Output("securityGroups")]
    public Output<ImmutableArray<string>> SecurityGroups { get; private set; } = null!;

    [Output("sourceDestCheck")]
    public Output<bool> SourceDestCheck { get; private set; } = null!;

    [Output("spotDuration")]
    public Output<int> SpotDuration { get; private set; } = null!;

    [Output("spotInterruptionBehavior")]
    public Output<string> SpotInterruptionBehavior { get; private set; } = null!;

    [Output("spotPriceLimit")]
    public Output<double> SpotPriceLimit { get; private set; } = null!;

    [Output("spotStrategy")]
    public Output<string> SpotStrategy { get; private set; } = null!;

    [Output("startTime")]
    public Output<string> StartTime { get; private set; } = null!;

    [Output("status")]
    public Output<string> Status { get; private set; } = null!;

    [Output("stoppedMode")]
    public Output<string> StoppedMode { get; private set; } = null!;

    [Output("systemDiskAutoSnapshotPolicyId")]
    public Output<string> SystemDiskAutoSnapshotPolicyId { get; private set; } = null!;

    [Output("systemDiskBurstingEnabled")]
    public Output<bool?> SystemDiskBurstingEnabled { get; private set; } = null!;

    [Output("systemDiskCategory")]
    public Output<string> SystemDiskCategory { get; private set; } = null!;

    [Output("systemDiskDescription")]
    public Output<string> SystemDiskDescription { get; private set; } = null!;

    [Output("systemDiskEncryptAlgorithm")]
    public Output<string?> SystemDiskEncryptAlgorithm { get; private set; } = null!;

    [Output("systemDiskEncrypted")]
    public Output<bool> SystemDiskEncrypted { get; private set; } = null!;

    [Output("systemDiskId")]
    public Output<string> SystemDiskId { get; private set; } = null!;

    [Output("systemDiskKmsKeyId")]
    public Output<string> SystemDiskKmsKeyId { get; private set; } = null!;

    [Output("systemDiskName")]
    public Output<string> SystemDiskName { get; private set; } = null!;

    [Output("systemDiskPerformanceLevel")]
    public Output<string> SystemDiskPerformanceLevel { get; private set; } = null!;

    [Output("systemDiskProvisionedIops")]
    public Output<int?> SystemDiskProvisionedIops { get; private set; } = null!;

    [Output("systemDiskSize")]
    public Output<int> SystemDiskSize { get; private set; } = null!;

    [Output("systemDiskStorageClusterId")]
    public Output<string?> SystemDiskStorageClusterId { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("userData")]
    public Output<string?> UserData { get; private set; } = null!;

    [Output("volumeTags")]
    public Output<ImmutableDictionary<string, string>> VolumeTags { get; private set; } = null!;

    [Output("vpcId")]
    public Output<string> VpcId { get; private set; } = null!;

    [Output("vswitchId")]
    public Output<string> VswitchId { get; private set; } = null!;

    public Instance(string name, InstanceArgs? args = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/instance:Instance", name, args ?? new InstanceArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private Instance(
        string name, Input<string> id, InstanceState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/instance:Instance", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static Instance Get(
        string name, Input<string> id, InstanceState? state = null, CustomResourceOptions? options = null)
        => new Instance(name, id, state, options);
}
