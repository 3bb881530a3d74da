// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>What qualifies the look-up of an existing <see cref="EcsLaunchTemplate"/>.</summary>
public sealed class EcsLaunchTemplateState : global::Pulumi.ResourceArgs
{
    [Input("autoReleaseTime")]
    public Input<string>? AutoReleaseTime { get; set; }

    [Input("autoRenew")]
    public Input<bool>? AutoRenew { get; set; }

    [Input("autoRenewPeriod")]
    public Input<int>? AutoRenewPeriod { get; set; }

    [Input("dataDisks")]
    private InputList<global::Pulumi.AliCloud.Ecs.Inputs.EcsLaunchTemplateDataDiskGetArgs>? _dataDisks;

    public InputList<global::Pulumi.AliCloud.Ecs.Inputs.EcsLaunchTemplateDataDiskGetArgs> DataDisks
    {
        get => _dataDisks ?? (_dataDisks = new InputList<global::Pulumi.AliCloud.Ecs.Inputs.EcsLaunchTemplateDataDiskGetArgs>());
        set => _dataDisks = value;
    }

    [Input("defaultVersionNumber")]
    public Input<int>? DefaultVersionNumber { get; set; }

    [Input("deploymentSetId")]
    public Input<string>? DeploymentSetId { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("enableVmOsConfig")]
    public Input<bool>? EnableVmOsConfig { get; set; }

    [Input("hostName")]
    public Input<string>? HostName { get; set; }

    [Input("httpEndpoint")]
    public Input<string>? HttpEndpoint { get; set; }

    [Input("httpPutResponseHopLimit")]
    public Input<int>? HttpPutResponseHopLimit { get; set; }

    [Input("httpTokens")]
    public Input<string>? HttpTokens { get; set; }

    [Input("imageId")]
    public Input<string>? ImageId { get; set; }

    [Input("imageOptions")]
    public Input<global::Pulumi.AliCloud.Ecs.Inputs.EcsLaunchTemplateImageOptionsGetArgs>? ImageOptions { get; set; }

    [Input("imageOwnerAlias")]
    public Input<string>? ImageOwnerAlias { get; set; }

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

    [Input("ioOptimized")]
    public Input<string>? IoOptimized { get; set; }

    [Input("keyPairName")]
    public Input<string>? KeyPairName { get; set; }

    [Input("latestVersionNumber")]
    public Input<int>? LatestVersionNumber { get; set; }

    [Input("launchTemplateName")]
    public Input<string>? LaunchTemplateName { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("networkInterfaces")]
    public Input<global::Pulumi.AliCloud.Ecs.Inputs.EcsLaunchTemplateNetworkInterfacesGetArgs>? NetworkInterfaces { get; set; }

    [Input("networkType")]
    public Input<string>? NetworkType { get; set; }

    [Input("passwordInherit")]
    public Input<bool>? PasswordInherit { get; set; }

    [Input("period")]
    public Input<int>? Period { get; set; }

    [Input("periodUnit")]
    public Input<string>? PeriodUnit { get; set; }

    [Input("privateIpAddress")]
    public Input<string>? PrivateIpAddress { get; set; }

    [Input("ramRoleName")]
    public Input<string>? RamRoleName { get; set; }

    [Input("resourceGroupId")]
    public Input<string>? ResourceGroupId { get; set; }

    [Input("securityEnhancementStrategy")]
    public Input<string>? SecurityEnhancementStrategy { get; set; }

    [Input("securityGroupId")]
    public Input<string>? SecurityGroupId { get; set; }

    [Input("securityGroupIds")]
    private InputList<string>? _securityGroupIds;

    public InputList<string> SecurityGroupIds
    {
        get => _securityGroupIds ?? (_securityGroupIds = new InputList<string>());
        set => _securityGroupIds = value;
    }

    [Input("spotDuration")]
    public Input<string>? SpotDuration { get; set; }

    [Input("spotPriceLimit")]
    public Input<double>? SpotPriceLimit { get; set; }

    [Input("spotStrategy")]
    public Input<string>? SpotStrategy { get; set; }

    [Input("systemDisk")]
    public Input<global::Pulumi.AliCloud.Ecs.Inputs.EcsLaunchTemplateSystemDiskGetArgs>? SystemDisk { get; set; }

    [Input("systemDiskCategory")]
    public Input<string>? SystemDiskCategory { get; set; }

    [Input("systemDiskDescription")]
    public Input<string>? SystemDiskDescription { get; set; }

    [Input("systemDiskName")]
    public Input<string>? SystemDiskName { get; set; }

    [Input("systemDiskSize")]
    public Input<int>? SystemDiskSize { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ?? (_tags = new InputMap<string>());
        set => _tags = value;
    }

    [Input("templateResourceGroupId")]
    public Input<string>? TemplateResourceGroupId { get; set; }

    [Input("templateTags")]
    private InputMap<string>? _templateTags;

    public InputMap<string> TemplateTags
    {
        get => _templateTags ?? (_templateTags = new InputMap<string>());
        set => _templateTags = value;
    }

    [Input("updateDefaultVersionNumber")]
    public Input<bool>? UpdateDefaultVersionNumber { get; set; }

    [Input("userData")]
    public Input<string>? UserData { get; set; }

    [Input("userdata")]
    public Input<string>? Userdata { get; set; }

    [Input("versionDescription")]
    public Input<string>? VersionDescription { get; set; }

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }

    [Input("vswitchId")]
    public Input<string>? VswitchId { get; set; }

    [Input("zoneId")]
    public Input<string>? ZoneId { get; set; }

    public EcsLaunchTemplateState()
    {
    }

    public static new EcsLaunchTemplateState Empty => new EcsLaunchTemplateState();
}
