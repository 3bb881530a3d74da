using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>Reads what a version of a launch template says.</summary>
internal static class LaunchTemplateReading
{
    public static void Run(ResourceStep step, JsonNode? data)
    {
        step.Set(data,
            ("autoReleaseTime", "AutoReleaseTime"), ("deploymentSetId", "DeploymentSetId"), ("description", "Description"),
            ("enableVmOsConfig", "EnableVmOsConfig"), ("hostName", "HostName"), ("imageId", "ImageId"),
            ("imageOwnerAlias", "ImageOwnerAlias"), ("instanceChargeType", "InstanceChargeType"), ("instanceName", "InstanceName"),
            ("instanceType", "InstanceType"), ("internetChargeType", "InternetChargeType"),
            ("internetMaxBandwidthIn", "InternetMaxBandwidthIn"), ("internetMaxBandwidthOut", "InternetMaxBandwidthOut"),
            ("ioOptimized", "IoOptimized"), ("keyPairName", "KeyPairName"), ("autoRenew", "AutoRenew"),
            ("autoRenewPeriod", "AutoRenewPeriod"), ("networkType", "NetworkType"), ("passwordInherit", "PasswordInherit"),
            ("period", "Period"), ("periodUnit", "PeriodUnit"), ("privateIpAddress", "PrivateIpAddress"),
            ("ramRoleName", "RamRoleName"), ("securityEnhancementStrategy", "SecurityEnhancementStrategy"),
            ("securityGroupId", "SecurityGroupId"), ("spotPriceLimit", "SpotPriceLimit"), ("spotStrategy", "SpotStrategy"),
            ("vpcId", "VpcId"), ("zoneId", "ZoneId"), ("vswitchId", "VSwitchId"), ("resourceGroupId", "ResourceGroupId"),
            ("userData", "UserData"), ("userdata", "UserData"), ("httpEndpoint", "HttpEndpoint"), ("httpTokens", "HttpTokens"),
            ("httpPutResponseHopLimit", "HttpPutResponseHopLimit"), ("systemDiskCategory", "SystemDisk.Category"),
            ("systemDiskSize", "SystemDisk.Size"), ("systemDiskDescription", "SystemDisk.Description"),
            ("systemDiskName", "SystemDisk.DiskName"));
        if (data.Text("SpotDuration") is { } duration) step.Outputs["spotDuration"] = duration;
        step.Set("securityGroupIds", data?["SecurityGroupIds"]?["SecurityGroupId"]);
        step.Outputs["tags"] = Tags.Read(data.Items("Tags", "InstanceTag"), "");
        step.Outputs["dataDisks"] = Items(data, "DataDisks", "DataDisk", DataDisk);
        if (Items(data, "NetworkInterfaces", "NetworkInterface", Interface) is [var card]) step.Outputs["networkInterfaces"] = card;
        step.Outputs["systemDisk"] = Item(data, SystemDisk);
        if (data?["ImageOptions"]?["LoginAsNonRoot"] is { } nonRoot)
            step.Outputs["imageOptions"] = new Properties(StringComparer.Ordinal) { ["loginAsNonRoot"] = ApiValues.From(nonRoot) };
    }

    private static readonly (string Name, string Field)[] DataDisk =
    [
        ("category", "Category"), ("deleteWithInstance", "DeleteWithInstance"), ("description", "Description"),
        ("encrypted", "Encrypted"), ("name", "DiskName"), ("performanceLevel", "PerformanceLevel"), ("size", "Size"),
        ("snapshotId", "SnapshotId"), ("device", "Device"), ("kmsKeyId", "KMSKeyId"),
    ];

    private static readonly (string Name, string Field)[] Interface =
    [
        ("description", "Description"), ("name", "NetworkInterfaceName"), ("primaryIp", "PrimaryIpAddress"),
        ("securityGroupId", "SecurityGroupId"), ("vswitchId", "VSwitchId"), ("deleteOnRelease", "DeleteOnRelease"),
    ];

    /// <summary>The answer names the fields of the system disk with a dot.</summary>
    private static readonly (string Name, string Field)[] SystemDisk =
    [
        ("category", "SystemDisk.Category"), ("deleteWithInstance", "SystemDisk.DeleteWithInstance"),
        ("description", "SystemDisk.Description"), ("iops", "SystemDisk.Iops"), ("name", "SystemDisk.DiskName"),
        ("performanceLevel", "SystemDisk.PerformanceLevel"), ("size", "SystemDisk.Size"),
        ("encrypted", "SystemDisk.Encrypted"), ("kmsKeyId", "SystemDisk.KMSKeyId"),
    ];

    private static object?[] Items(JsonNode? data, string list, string item, (string Name, string Field)[] fields) =>
        [.. data.Items(list, item).Select(node => (object?)Item(node, fields))];

    private static Properties Item(JsonNode? node, (string Name, string Field)[] fields)
    {
        var known = new Properties(StringComparer.Ordinal);
        foreach (var (name, field) in fields)
            if (node?[field] is { } value)
                known[name] = name is "iops" ? value.ToString() : name is "encrypted" ? node.Text(field) == "true" : ApiValues.From(value);
        return known;
    }
}
