// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ecs;

/// <summary>The resource <c>alicloud:ecs/ecsLaunchTemplate:EcsLaunchTemplate</c>.</summary>
[AliCloudResourceType("alicloud:ecs/ecsLaunchTemplate:EcsLaunchTemplate")]
public partial class EcsLaunchTemplate : global::Pulumi.CustomResource
{
    [Output("autoReleaseTime")]
    public Output<string?> AutoReleaseTime { get; private set; } = null!;

    [Output("autoRenew")]
    public Output<bool> AutoRenew { get; private set; } = null!;

    [Output("autoRenewPeriod")]
    public Output<int> AutoRenewPeriod { get; private set; } = null!;

    [Output("dataDisks")]
    public Output<ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.EcsLaunchTemplateDataDisk>> DataDisks { get; private set; } = null!;

    [Output("defaultVersionNumber")]
    public Output<int> DefaultVersionNumber { get; private set; } = null!;

    [Output("deploymentSetId")]
    public Output<string?> DeploymentSetId { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("enableVmOsConfig")]
    public Output<bool?> EnableVmOsConfig { get; private set; } = null!;

    [Output("hostName")]
    public Output<string?> HostName { get; private set; } = null!;

    [Output("httpEndpoint")]
    public Output<string> HttpEndpoint { get; private set; } = null!;

    [Output("httpPutResponseHopLimit")]
    public Output<int> HttpPutResponseHopLimit { get; private set; } = null!;

    [Output("httpTokens")]
    public Output<string> HttpTokens { get; private set; } = null!;

    [Output("imageId")]
    public Output<string?> ImageId { get; private set; } = null!;

    [Output("imageOptions")]
    public Output<global::Pulumi.AliCloud.Ecs.Outputs.EcsLaunchTemplateImageOptions> ImageOptions { get; private set; } = null!;

    [Output("imageOwnerAlias")]
    public Output<string?> ImageOwnerAlias { get; private set; } = null!;

    [Output("instanceChargeType")]
    public Output<string?> InstanceChargeType { get; private set; } = null!;

    [Output("instanceName")]
    public Output<string?> InstanceName { get; private set; } = null!;

    [Output("instanceType")]
    public Output<string?> InstanceType { get; private set; } = null!;

    [Output("internetChargeType")]
    public Output<string?> InternetChargeType { get; private set; } = null!;

    [Output("internetMaxBandwidthIn")]
    public Output<int> InternetMaxBandwidthIn { get; private set; } = null!;

    [Output("internetMaxBandwidthOut")]
    public Output<int?> InternetMaxBandwidthOut { get; private set; } = null!;

    [Output("ioOptimized")]
    public Output<string?> IoOptimized { get; private set; } = null!;

    [Output("keyPairName")]
    public Output<string?> KeyPairName { get; private set; } = null!;

    [Output("latestVersionNumber")]
    public Output<int> LatestVersionNumber { get; private set; } = null!;

    [Output("launchTemplateName")]
    public Output<string> LaunchTemplateName { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("networkInterfaces")]
    public Output<global::Pulumi.AliCloud.Ecs.Outputs.EcsLaunchTemplateNetworkInterfaces?> NetworkInterfaces { get; private set; } = null!;

    [Output("networkType")]
    public Output<string?> NetworkType { get; private set; } = null!;

    [Output("passwordInherit")]
    public Output<bool?> PasswordInherit { get; private set; } = null!;

    [Output("period")]
    public Output<int> Period { get; private set; } = null!;

    [Output("periodUnit")]
    public Output<string> PeriodUnit { get; private set; } = null!;

    [Output("privateIpAddress")]
    public Output<string?> PrivateIpAddress { get; private set; } = null!;

    [Output("ramRoleName")]
    public Output<string?> RamRoleName { get; private set; } = null!;

    [Output("resourceGroupId")]
    public Output<string?> ResourceGroupId { get; private set; } = null!;

    [Output("securityEnhancementStrategy")]
    public Output<string?> SecurityEnhancementStrategy { get; private set; } = null!;

    [Output("securityGroupId")]
    public Output<string?> SecurityGroupId { get; private set; } = null!;

    [Output("securityGroupIds")]
    public Output<ImmutableArray<string>> SecurityGroupIds { get; private set; } = null!;

    [Output("spotDuration")]
    public Output<string?> SpotDuration { get; private set; } = null!;

    [Output("spotPriceLimit")]
    public Output<double?> SpotPriceLimit { get; private set; } = null!;

    [Output("spotStrategy")]
    public Output<string?> SpotStrategy { get; private set; } = null!;

    [Output("systemDisk")]
    public Output<global::Pulumi.AliCloud.Ecs.Outputs.EcsLaunchTemplateSystemDisk> SystemDisk { get; private set; } = null!;

    [Output("systemDiskCategory")]
    public Output<string> SystemDiskCategory { get; private set; } = null!;

    [Output("systemDiskDescription")]
    public Output<string> SystemDiskDescription { get; private set; } = null!;

    [Output("systemDiskName")]
    public Output<string> SystemDiskName { get; private set; } = null!;

    [Output("systemDiskSize")]
    public Output<int> SystemDiskSize { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("templateResourceGroupId")]
    public Output<string?> TemplateResourceGroupId { get; private set; } = null!;

    [Output("templateTags")]
    public Output<ImmutableDictionary<string, string>?> TemplateTags { get; private set; } = null!;

    [Output("updateDefaultVersionNumber")]
    public Output<bool?> UpdateDefaultVersionNumber { get; private set; } = null!;

    [Output("userData")]
    public Output<string> UserData { get; private set; } = null!;

    [Output("userdata")]
    public Output<string> Userdata { get; private set; } = null!;

    [Output("versionDescription")]
    public Output<string?> VersionDescription { get; private set; } = null!;

    [Output("vpcId")]
    public Output<string> VpcId { get; private set; } = null!;

    [Output("vswitchId")]
    public Output<string?> VswitchId { get; private set; } = null!;

    [Output("zoneId")]
    public Output<string> ZoneId { get; private set; } = null!;

    public EcsLaunchTemplate(string name, EcsLaunchTemplateArgs? args = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/ecsLaunchTemplate:EcsLaunchTemplate", name, args ?? new EcsLaunchTemplateArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private EcsLaunchTemplate(
        string name, Input<string> id, EcsLaunchTemplateState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:ecs/ecsLaunchTemplate:EcsLaunchTemplate", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static EcsLaunchTemplate Get(
        string name, Input<string> id, EcsLaunchTemplateState? state = null, CustomResourceOptions? options = null)
        => new EcsLaunchTemplate(name, id, state, options);
}
