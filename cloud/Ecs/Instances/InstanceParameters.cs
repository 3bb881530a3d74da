namespace Infra.Cloud.Ecs.Instances;

/// <summary>The parameters that instances and launch templates share.</summary>
internal static class InstanceParameters
{
    private static readonly string[] Disk =
        ["Category", "Size", "PerformanceLevel", "DiskName", "Description", "Encrypted", "KMSKeyId",
            "AutoSnapshotPolicyId", "BurstingEnabled"];

    /// <summary>What a launch template can hold for RunInstances.</summary>
    public static string[] Templated { get; } =
    [
        "ZoneId", "ImageId", "InstanceType", "InstanceName", "Description", "HostName", "VSwitchId",
        "SecurityGroupId", "SecurityGroupIds.N", "PrivateIpAddress", "KeyPairName", "RamRoleName", "UserData",
        "InternetChargeType", "InternetMaxBandwidthIn", "InternetMaxBandwidthOut", "InstanceChargeType", "SpotStrategy",
        "IoOptimized", "SecurityEnhancementStrategy", "PasswordInherit", "CreditSpecification", "AutoReleaseTime",
        "DeletionProtection", "HttpEndpoint", "HttpTokens", "HttpPutResponseHopLimit", "ResourceGroupId",
        .. Disk.Select(field => $"SystemDisk.{field}"), .. Disk.Select(field => $"DataDisk.N.{field}"),
        "DataDisk.N.SnapshotId", "DataDisk.N.Device", "DataDisk.N.DeleteWithInstance", "Tag.N.Key", "Tag.N.Value",
    ];

    public static string[] Run { get; } =
    [
        .. Templated, "Password", "Amount", "MinAmount", "ClientToken", "DryRun", "LaunchTemplateId",
        "LaunchTemplateName", "LaunchTemplateVersion", PrivatePool.Criteria, PrivatePool.Id,
    ];
}
