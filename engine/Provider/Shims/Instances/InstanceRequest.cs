using System.Text;

namespace Infra.Engine;

/// <summary>What the provider asks of RunInstances.</summary>
internal static class InstanceRequest
{
    /// <summary>The parameters, in the provider's order.</summary>
    public static (string Name, string? Value)[] Of(ResourceStep step) =>
    [
        ("RegionId", step.Calls.Region),
        ("InstanceType", step.Text("instanceType")),
        ("ImageId", step.Text("imageId")),
        ("ZoneId", step.Text("availabilityZone")),
        .. SystemDisk(step),
        ("InstanceName", step.Text("instanceName") ?? "ECS-Instance"),
        ("CreditSpecification", step.Text("creditSpecification")),
        ("ResourceGroupId", step.Text("resourceGroupId")),
        ("Description", step.Text("description")),
        ("LaunchTemplateName", step.Text("launchTemplateName")),
        ("LaunchTemplateId", step.Text("launchTemplateId")),
        ("LaunchTemplateVersion", step.Text("launchTemplateVersion")),
        ("InternetChargeType", step.Text("internetChargeType") ?? "PayByTraffic"),
        ("InternetMaxBandwidthOut", step.TextOrZero("internetMaxBandwidthOut")),
        ("InternetMaxBandwidthIn", step.Text("internetMaxBandwidthIn")),
        ("HostName", step.Text("hostName")),
        ("Password", step.Text("password")),
        ("PasswordInherit", step.TextIfSet("passwordInherit")),
        .. Charge(step),
        ("UserData", UserData(step)),
        ("RamRoleName", step.Text("roleName")),
        ("KeyPairName", step.Text("keyName")),
        ("SecurityEnhancementStrategy", step.Text("securityEnhancementStrategy")),
        ("AutoReleaseTime", step.Text("autoReleaseTime")),
        ("DryRun", step.TextIfSet("dryRun")),
        ("DeletionProtection", step.TextIfSet("deletionProtection")),
        .. Tags.Numbered(step.PlannedMap("tags")),
        .. step.PlannedItems("dataDisks").SelectMany((disk, index) => DataDisk(disk, $"DataDisk.{index + 1}.")),
        .. InstanceNetwork.Of(step),
        ("HpcClusterId", step.Text("hpcClusterId")),
        ("DeploymentSetId", step.Text("deploymentSetId")),
        ("HttpTokens", step.Text("httpTokens")),
        ("HttpEndpoint", step.Text("httpEndpoint")),
        ("HttpPutResponseHopLimit", step.Text("httpPutResponseHopLimit")),
        ("IoOptimized", step.TextOrZero("isOutdated") == "true" ? "none" : "optimized"),
        ("SpotDuration", step.TextIfSet("spotDuration")),
        ("SpotInterruptionBehavior", step.Text("spotInterruptionBehavior")),
        ("DedicatedHostId", step.Text("dedicatedHostId")),
        ("PrivatePoolOptions.MatchCriteria", step.Text("privatePoolOptionsMatchCriteria")),
        ("PrivatePoolOptions.Id", step.Text("privatePoolOptionsId")),
        .. Options(step),
    ];

    /// <summary>User data as the API takes it: in Base64, where it is not already.</summary>
    public static string? UserData(ResourceStep step) => step.Text("userData") is { } data
        ? IsBase64(data) ? data : Convert.ToBase64String(Encoding.UTF8.GetBytes(data))
        : null;

    /// <summary>Whether a text can be read as Base64, which is how the provider tells.</summary>
    public static bool IsBase64(string text) => Convert.TryFromBase64String(text, new byte[text.Length], out _);

    private static (string Name, string? Value)[] SystemDisk(ResourceStep step) =>
    [
        ("SystemDisk.DiskName", step.Text("systemDiskName")),
        ("SystemDisk.Description", step.Text("systemDiskDescription")),
        ("SystemDisk.PerformanceLevel", step.Text("systemDiskPerformanceLevel")),
        ("SystemDisk.Category", step.Text("systemDiskCategory")),
        ("SystemDisk.Size", step.Text("systemDiskSize") ?? "40"),
        ("SystemDisk.AutoSnapshotPolicyId", step.Text("systemDiskAutoSnapshotPolicyId")),
        ("SystemDisk.StorageClusterId", step.Text("systemDiskStorageClusterId")),
        ("SystemDisk.Encrypted", step.TextIfSet("systemDiskEncrypted")),
        ("SystemDisk.KMSKeyId", step.Text("systemDiskKmsKeyId")),
        ("SystemDisk.EncryptAlgorithm", step.Text("systemDiskEncryptAlgorithm")),
        ("SystemDisk.ProvisionedIops", step.TextIfSet("systemDiskProvisionedIops")),
        ("SystemDisk.BurstingEnabled", step.TextIfSet("systemDiskBurstingEnabled")),
    ];

    private static (string Name, string? Value)[] Charge(ResourceStep step)
    {
        var charge = step.Text("instanceChargeType") ?? "PostPaid";
        return charge == "PrePaid"
            ?
            [
                ("InstanceChargeType", charge),
                ("Period", step.Text("period")),
                ("PeriodUnit", step.Text("periodUnit")),
                ("AutoRenew", step.Text("renewalStatus") == "AutoRenewal" ? "true" : null),
                ("AutoRenewPeriod", step.Text("autoRenewPeriod")),
            ]
            :
            [
                ("InstanceChargeType", charge),
                ("SpotStrategy", step.Text("spotStrategy")),
                ("SpotPriceLimit", step.Text("spotPriceLimit")),
            ];
    }

    /// <summary>A data disk. Whether it is encrypted is always said, so that no default applies.</summary>
    private static IEnumerable<(string Name, string? Value)> DataDisk(Properties disk, string prefix)
    {
        var category = Field("category") ?? "cloud_efficiency";
        return
        [
            ($"{prefix}DeleteWithInstance", category == "ephemeral_ssd" ? "" : Field("deleteWithInstance") ?? "true"),
            ($"{prefix}Encrypted", Field("encrypted") ?? "false"),
            ($"{prefix}Size", Field("size")),
            ($"{prefix}Category", category),
            ($"{prefix}DiskName", Field("name")),
            ($"{prefix}KMSKeyId", Field("kmsKeyId")),
            ($"{prefix}SnapshotId", Field("snapshotId")),
            ($"{prefix}Description", Field("description")),
            ($"{prefix}AutoSnapshotPolicyId", Field("autoSnapshotPolicyId")),
            ($"{prefix}Device", Field("device")),
            ($"{prefix}PerformanceLevel", category == "cloud_essd" ? Field("performanceLevel") : null),
            ($"{prefix}ProvisionedIops", Field("provisionedIops")),
            ($"{prefix}BurstingEnabled", Field("burstingEnabled")),
        ];

        string? Field(string name) => disk.GetValueOrDefault(name) is { } value && value is not ""
            ? ResourceStep.Format(value) : null;
    }

    private static IEnumerable<(string Name, string? Value)> Options(ResourceStep step)
    {
        if (step.PlannedItems("imageOptions") is [var image] && image.GetValueOrDefault("loginAsNonRoot") is { } nonRoot)
            yield return ("ImageOptions.LoginAsNonRoot", ResourceStep.Format(nonRoot));
        if (step.PlannedItems("cpuOptions") is not [var cpu]) yield break;
        foreach (var (name, parameter) in new[]
            { ("coreCount", "CpuOptions.Core"), ("threadsPerCore", "CpuOptions.ThreadsPerCore"), ("topologyType", "CpuOptions.TopologyType") })
            if (cpu.GetValueOrDefault(name) is { } value && !ResourceDiff.IsZero(value))
                yield return (parameter, ResourceStep.Format(value));
    }
}
