// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>What qualifies the look-up of an existing <see cref="Instance"/>.</summary>
public sealed class InstanceState : global::Pulumi.ResourceArgs
{
    [Input("allocatePublicIp")]
    public Input<bool>? AllocatePublicIp { get; set; }

    [Input("autoReleaseTime")]
    public Input<string>? AutoReleaseTime { get; set; }

    [Input("autoRenewPeriod")]
    public Input<int>? AutoRenewPeriod { get; set; }

    [Input("availabilityZone")]
    public Input<string>? AvailabilityZone { get; set; }

    [Input("cpu")]
    public Input<int>? Cpu { get; set; }

    [Input("cpuOptions")]
    public Input<global::Pulumi.AliCloud.Ecs.Inputs.InstanceCpuOptionsGetArgs>? CpuOptions { get; set; }

    [Input("createTime")]
    public Input<string>? CreateTime { get; set; }

    [Input("creditSpecification")]
    public Input<string>? CreditSpecification { get; set; }

    [Input("dataDisks")]
    private InputList<global::Pulumi.AliCloud.Ecs.Inputs.InstanceDataDiskGetArgs>? _dataDisks;

    public InputList<global::Pulumi.AliCloud.Ecs.Inputs.InstanceDataDiskGetArgs> DataDisks
    {
        get => _dataDisks ?? (_dataDisks = new InputList<global::Pulumi.AliCloud.Ecs.Inputs.InstanceDataDiskGetArgs>());
        set => _dataDisks = value;
    }

    [Input("dedicatedHostId")]
    public Input<string>? DedicatedHostId { get; set; }

    [Input("deletionProtection")]
    public Input<bool>? DeletionProtection { get; set; }

    [Input("deploymentSetGroupNo")]
    public Input<string>? DeploymentSetGroupNo { get; set; }

    [Input("deploymentSetId")]
    public Input<string>? DeploymentSetId { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("dryRun")]
    public Input<bool>? DryRun { get; set; }

    [Input("enableHighDensityMode")]
    public Input<bool>? EnableHighDensityMode { get; set; }

    [Input("enableJumboFrame")]
    public Input<bool>? EnableJumboFrame { get; set; }

    [Input("expiredTime")]
    public Input<string>? ExpiredTime { get; set; }

    [Input("forceDelete")]
    public Input<bool>? ForceDelete { get; set; }

    [Input("hostName")]
    public Input<string>? HostName { get; set; }

    [Input("hpcClusterId")]
    public Input<string>? HpcClusterId { get; set; }

    [Input("httpEndpoint")]
    public Input<string>? HttpEndpoint { get; set; }

    [Input("httpPutResponseHopLimit")]
    public Input<int>? HttpPutResponseHopLimit { get; set; }

    [Input("httpTokens")]
    public Input<string>? HttpTokens { get; set; }

    [Input("imageId")]
    public Input<string>? ImageId { get; set; }

    [Input("imageOptions")]
    public Input<global::Pulumi.AliCloud.Ecs.Inputs.InstanceImageOptionsGetArgs>? ImageOptions { get; set; }

    [Input("includeDataDisks")]
    public Input<bool>? IncludeDataDisks { get; set; }

    [Input("instanceChargeType")]
    public Input<string>? InstanceChargeType { get; set; }

    [Input("instanceName")]
    public Input<string>? InstanceName { get; set; }

    [Input("instanceType")]
    public Input<string>? InstanceType { get; set; }

    [Input("internetChargeType")]
    public Input<string>? InternetChargeType { get; set; }

    [Input("internetMaxBandwidthIn")]
    public Input<int>? InternetMaxBandwidthIn { get; set; }

    [Input("internetMaxBandwidthOut")]
    public Input<int>? InternetMaxBandwidthOut { get; set; }

    [Input("ipv6AddressCount")]
    public Input<int>? Ipv6AddressCount { get; set; }

    [Input("ipv6Addresses")]
    private InputList<string>? _ipv6Addresses;

    public InputList<string> Ipv6Addresses
    {
        get => _ipv6Addresses ?? (_ipv6Addresses = new InputList<string>());
        set => _ipv6Addresses = value;
    }

    [Input("isOutdated")]
    public Input<bool>? IsOutdated { get; set; }

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

    [Input("launchTemplateId")]
    public Input<string>? LaunchTemplateId { get; set; }

    [Input("launchTemplateName")]
    public Input<string>? LaunchTemplateName { get; set; }

    [Input("launchTemplateVersion")]
    public Input<string>? LaunchTemplateVersion { get; set; }

    [Input("maintenanceAction")]
    public Input<string>? MaintenanceAction { get; set; }

    [Input("maintenanceNotify")]
    public Input<bool>? MaintenanceNotify { get; set; }

    [Input("maintenanceTime")]
    public Input<global::Pulumi.AliCloud.Ecs.Inputs.InstanceMaintenanceTimeGetArgs>? MaintenanceTime { get; set; }

    [Input("memory")]
    public Input<int>? Memory { get; set; }

    [Input("networkCardIndex")]
    public Input<int>? NetworkCardIndex { get; set; }

    [Input("networkInterfaceId")]
    public Input<string>? NetworkInterfaceId { get; set; }

    [Input("networkInterfaceTrafficMode")]
    public Input<string>? NetworkInterfaceTrafficMode { get; set; }

    [Input("networkInterfaces")]
    public Input<global::Pulumi.AliCloud.Ecs.Inputs.InstanceNetworkInterfacesGetArgs>? NetworkInterfaces { get; set; }

    [Input("operatorType")]
    public Input<string>? OperatorType { get; set; }

    [Input("osName")]
    public Input<string>? OsName { get; set; }

    [Input("osType")]
    public Input<string>? OsType { get; set; }

    [Input("password")]
    public Input<string>? Password { get; set; }

    [Input("passwordInherit")]
    public Input<bool>? PasswordInherit { get; set; }

    [Input("period")]
    public Input<int>? Period { get; set; }

    [Input("periodUnit")]
    public Input<string>? PeriodUnit { get; set; }

    [Input("primaryIpAddress")]
    public Input<string>? PrimaryIpAddress { get; set; }

    [Input("privateIp")]
    public Input<string>? PrivateIp { get; set; }

    [Input("privatePoolOptionsId")]
    public Input<string>? PrivatePoolOptionsId { get; set; }

    [Input("privatePoolOptionsMatchCriteria")]
    public Input<string>? PrivatePoolOptionsMatchCriteria { get; set; }

    [Input("publicIp")]
    public Input<string>? PublicIp { get; set; }

    [Input("queuePairNumber")]
    public Input<int>? QueuePairNumber { get; set; }

    [Input("renewalStatus")]
    public Input<string>? RenewalStatus { get; set; }

    [Input("resourceGroupId")]
    public Input<string>? ResourceGroupId { get; set; }

    [Input("roleName")]
    public Input<string>? RoleName { get; set; }

    [Input("secondaryPrivateIpAddressCount")]
    public Input<int>? SecondaryPrivateIpAddressCount { get; set; }

    [Input("secondaryPrivateIps")]
    private InputList<string>? _secondaryPrivateIps;

    public InputList<string> SecondaryPrivateIps
    {
        get => _secondaryPrivateIps ?? (_secondaryPrivateIps = new InputList<string>());
        set => _secondaryPrivateIps = value;
    }

    [Input("securityEnhancementStrategy")]
    public Input<string>? SecurityEnhancementStrategy { get; set; }

    [Input("securityGroups")]
    private InputList<string>? _securityGroups;

    public InputList<string> SecurityGroups
    {
        get => _securityGroups ?? (_securityGroups = new InputList<string>());
        set => _securityGroups = value;
    }

    [Input("sourceDestCheck")]
    public Input<bool>? SourceDestCheck { get; set; }

    [Input("spotDuration")]
    public Input<int>? SpotDuration { get; set; }

    [Input("spotInterruptionBehavior")]
    public Input<string>? SpotInterruptionBehavior { get; set; }

    [Input("spotPriceLimit")]
    public Input<double>? SpotPriceLimit { get; set; }

    [Input("spotStrategy")]
    public Input<string>? SpotStrategy { get; set; }

    [Input("startTime")]
    public Input<string>? StartTime { get; set; }

    [Input("status")]
    public Input<string>? Status { get; set; }

    [Input("stoppedMode")]
    public Input<string>? StoppedMode { get; set; }

    [Input("systemDiskAutoSnapshotPolicyId")]
    public Input<string>? SystemDiskAutoSnapshotPolicyId { get; set; }

    [Input("systemDiskBurstingEnabled")]
    public Input<bool>? SystemDiskBurstingEnabled { get; set; }

    [Input("systemDiskCategory")]
    public Input<string>? SystemDiskCategory { get; set; }

    [Input("systemDiskDescription")]
    public Input<string>? SystemDiskDescription { get; set; }

    [Input("systemDiskEncryptAlgorithm")]
    public Input<string>? SystemDiskEncryptAlgorithm { get; set; }

    [Input("systemDiskEncrypted")]
    public Input<bool>? SystemDiskEncrypted { get; set; }

    [Input("systemDiskId")]
    public Input<string>? SystemDiskId { get; set; }

    [Input("systemDiskKmsKeyId")]
    public Input<string>? SystemDiskKmsKeyId { get; set; }

    [Input("systemDiskName")]
    public Input<string>? SystemDiskName { get; set; }

    [Input("systemDiskPerformanceLevel")]
    public Input<string>? SystemDiskPerformanceLevel { get; set; }

    [Input("systemDiskProvisionedIops")]
    public Input<int>? SystemDiskProvisionedIops { get; set; }

    [Input("systemDiskSize")]
    public Input<int>? SystemDiskSize { get; set; }

    [Input("systemDiskStorageClusterId")]
    public Input<string>? SystemDiskStorageClusterId { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    [Input("userData")]
    public Input<string>? UserData { get; set; }

    [Input("volumeTags")]
    private InputMap<string>? _volumeTags;

    public InputMap<string> VolumeTags
    {
        get => _volumeTags ?? (_volumeTags = new InputMap<string>());
        set => _volumeTags = value;
    }

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }

    [Input("vswitchId")]
    public Input<string>? VswitchId { get; set; }

    public InstanceState()
    {
    }

    public static new InstanceState Empty => new InstanceState();
}
