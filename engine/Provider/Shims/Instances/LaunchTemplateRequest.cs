namespace Infra.Engine;

/// <summary>What the provider asks of CreateLaunchTemplate and CreateLaunchTemplateVersion.</summary>
internal static class LaunchTemplateRequest
{
    /// <summary>Arguments that are sent where they are set, under their parameter's name.</summary>
    private static readonly (string Argument, string Parameter)[] Texts =
    [
        ("autoReleaseTime", "AutoReleaseTime"), ("deploymentSetId", "DeploymentSetId"), ("description", "Description"),
        ("hostName", "HostName"), ("imageId", "ImageId"), ("imageOwnerAlias", "ImageOwnerAlias"),
        ("instanceChargeType", "InstanceChargeType"), ("instanceName", "InstanceName"), ("instanceType", "InstanceType"),
        ("internetChargeType", "InternetChargeType"), ("internetMaxBandwidthIn", "InternetMaxBandwidthIn"),
        ("internetMaxBandwidthOut", "InternetMaxBandwidthOut"), ("ioOptimized", "IoOptimized"), ("keyPairName", "KeyPairName"),
        ("networkType", "NetworkType"), ("period", "Period"), ("periodUnit", "PeriodUnit"), ("autoRenewPeriod", "AutoRenewPeriod"),
        ("privateIpAddress", "PrivateIpAddress"), ("ramRoleName", "RamRoleName"), ("resourceGroupId", "ResourceGroupId"),
        ("securityEnhancementStrategy", "SecurityEnhancementStrategy"), ("securityGroupId", "SecurityGroupId"),
        ("spotDuration", "SpotDuration"), ("spotPriceLimit", "SpotPriceLimit"), ("spotStrategy", "SpotStrategy"),
        ("versionDescription", "VersionDescription"), ("httpEndpoint", "HttpEndpoint"), ("httpTokens", "HttpTokens"),
        ("httpPutResponseHopLimit", "HttpPutResponseHopLimit"),
    ];

    /// <summary>Arguments of which a new version is made when they change; those of the system disk come on top.</summary>
    public static readonly string[] OfVersion =
    [
        .. Texts.Select(pair => pair.Argument).Except(["periodUnit", "autoRenewPeriod"]),
        "dataDisks", "enableVmOsConfig", "networkInterfaces", "passwordInherit", "securityGroupIds", "tags", "userData", "userdata",
        "vswitchId", "vpcId", "zoneId", "systemDisk", "systemDiskCategory", "systemDiskDescription", "systemDiskName",
        "systemDiskSize", "imageOptions",
    ];

    /// <summary>The parameters both actions share.</summary>
    public static IEnumerable<(string Name, string? Value)> Of(ResourceStep step, string? vpc, string? zone) =>
    [
        ("RegionId", step.Calls.Region),
        ("LaunchTemplateName", step.Text("launchTemplateName") ?? step.Text("name")),
        .. Texts.Select(pair => (pair.Parameter, step.Text(pair.Argument))),
        ("AutoRenew", step.TextIfSet("autoRenew")),
        ("EnableVmOsConfig", step.TextIfSet("enableVmOsConfig")),
        ("PasswordInherit", step.TextIfSet("passwordInherit")),
        .. EcsCalls.Numbered("SecurityGroupIds", step.PlannedList("securityGroupIds").Order(StringComparer.Ordinal)),
        .. Items(step, "dataDisks", "DataDisk", DataDisk),
        .. Items(step, "networkInterfaces", "NetworkInterface", Interface),
        .. SystemDisk(step),
        .. Tags.Numbered(step.PlannedMap("tags")),
        ("UserData", step.Text("userData") ?? step.Text("userdata")),
        ("VSwitchId", step.Text("vswitchId")),
        ("VpcId", vpc),
        ("ZoneId", zone),
        ("ImageOptions.LoginAsNonRoot", step.PlannedItems("imageOptions") is [var options] ? Field(options, "loginAsNonRoot") : null),
    ];

    private static IEnumerable<(string Name, string? Value)> Items(
        ResourceStep step, string argument, string parameter, (string Field, string Parameter)[] fields) =>
        step.PlannedItems(argument).SelectMany((item, index) =>
            fields.Select(pair => ($"{parameter}.{index + 1}.{pair.Parameter}", Field(item, pair.Field))));

    private static readonly (string Field, string Parameter)[] DataDisk =
    [
        ("category", "Category"), ("deleteWithInstance", "DeleteWithInstance"), ("description", "Description"),
        ("encrypted", "Encrypted"), ("name", "DiskName"), ("performanceLevel", "PerformanceLevel"), ("size", "Size"),
        ("snapshotId", "SnapshotId"), ("device", "Device"), ("kmsKeyId", "KMSKeyId"),
    ];

    private static readonly (string Field, string Parameter)[] Interface =
    [
        ("description", "Description"), ("name", "NetworkInterfaceName"), ("primaryIp", "PrimaryIpAddress"),
        ("securityGroupId", "SecurityGroupId"), ("vswitchId", "VSwitchId"), ("deleteOnRelease", "DeleteOnRelease"),
    ];

    private static readonly (string Field, string Parameter)[] Disk =
    [
        ("category", "Category"), ("deleteWithInstance", "DeleteWithInstance"), ("description", "Description"), ("iops", "Iops"),
        ("name", "DiskName"), ("performanceLevel", "PerformanceLevel"), ("size", "Size"), ("encrypted", "Encrypted"),
        ("kmsKeyId", "KMSKeyId"),
    ];

    private static IEnumerable<(string Name, string? Value)> SystemDisk(ResourceStep step) =>
        step.PlannedItems("systemDisk") is [var disk]
            ? Disk.Select(pair => ($"SystemDisk.{pair.Parameter}", Field(disk, pair.Field)))
            :
            [
                ("SystemDisk.Category", step.Text("systemDiskCategory")),
                ("SystemDisk.Description", step.Text("systemDiskDescription")),
                ("SystemDisk.DiskName", step.Text("systemDiskName")),
                ("SystemDisk.Size", step.Text("systemDiskSize")),
            ];

    private static string? Field(Properties item, string name) =>
        item.GetValueOrDefault(name) is { } value && value is not "" and not 0.0 ? ResourceStep.Format(value) : null;
}
