using System.Text;
using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>Reads an instance with its disk, its interfaces and its settings.</summary>
internal static class InstanceReading
{
    /// <summary>Reads it into the outputs. False when it is gone.</summary>
    public static bool Run(ResourceStep step)
    {
        if (EcsCalls.Instance(step, step.Id) is not { } instance) return false;
        ReadSystemDisk(step);
        ReadInstance(step, instance);
        ReadUserData(step);
        ReadRole(step, instance);
        if (instance.Text("InstanceChargeType") == "PrePaid") ReadRenewal(step);
        InstanceInterfaces.Read(step, instance);
        ReadMaintenance(step);
        step.Set("enableJumboFrame", Ask(step, "DescribeInstanceAttribute", ("InstanceId", step.Id))["EnableJumboFrame"]);
        var pool = Ask(step, "DescribeInstanceAttachmentAttributes",
            ("RegionId", step.Calls.Region), ("InstanceIds", EcsCalls.Ids(step.Id))).Items("Instances", "Instance").FirstOrDefault();
        step.Set(pool,
            ("privatePoolOptionsMatchCriteria", "PrivatePoolOptionsMatchCriteria"), ("privatePoolOptionsId", "PrivatePoolOptionsId"));
        return true;
    }

    private static void ReadSystemDisk(ResourceStep step)
    {
        // A system disk can be detached; then the provider leaves what it knew.
        if (InstanceCalls.SystemDisk(step) is not { } disk) return;
        step.Set(disk,
            ("systemDiskCategory", "Category"), ("systemDiskName", "DiskName"), ("systemDiskDescription", "Description"),
            ("systemDiskSize", "Size"), ("systemDiskAutoSnapshotPolicyId", "AutoSnapshotPolicyId"),
            ("systemDiskStorageClusterId", "StorageClusterId"), ("systemDiskEncrypted", "Encrypted"),
            ("systemDiskKmsKeyId", "KMSKeyId"), ("systemDiskId", "DiskId"), ("systemDiskPerformanceLevel", "PerformanceLevel"),
            ("systemDiskProvisionedIops", "ProvisionedIops"), ("systemDiskBurstingEnabled", "BurstingEnabled"));
        step.Outputs["volumeTags"] = Tags.Of(disk);
    }

    private static void ReadInstance(ResourceStep step, JsonNode instance)
    {
        step.Set(instance,
            ("instanceName", "InstanceName"), ("resourceGroupId", "ResourceGroupId"), ("description", "Description"),
            ("status", "Status"), ("availabilityZone", "ZoneId"), ("hostName", "HostName"), ("imageId", "ImageId"),
            ("instanceType", "InstanceType"), ("internetMaxBandwidthOut", "InternetMaxBandwidthOut"),
            ("internetMaxBandwidthIn", "InternetMaxBandwidthIn"), ("instanceChargeType", "InstanceChargeType"),
            ("keyName", "KeyPairName"), ("spotStrategy", "SpotStrategy"), ("spotPriceLimit", "SpotPriceLimit"),
            ("internetChargeType", "InternetChargeType"), ("deletionProtection", "DeletionProtection"),
            ("creditSpecification", "CreditSpecification"), ("hpcClusterId", "HpcClusterId"),
            ("deploymentSetId", "DeploymentSetId"), ("stoppedMode", "StoppedMode"), ("spotDuration", "SpotDuration"),
            ("spotInterruptionBehavior", "SpotInterruptionBehavior"), ("cpu", "Cpu"), ("memory", "Memory"), ("osName", "OSName"),
            ("osType", "OSType"), ("createTime", "CreationTime"), ("startTime", "StartTime"), ("expiredTime", "ExpiredTime"));
        step.Outputs["deploymentSetGroupNo"] = instance.Text("DeploymentSetGroupNo") ?? "";
        if (instance.Text("AutoReleaseTime") is { } release)
            step.Outputs["autoReleaseTime"] = release.Length == "2023-07-26T23:50Z".Length ? release.Replace("Z", ":00Z") : release;
        step.Outputs["tags"] = Tags.Of(instance);
        step.Outputs["publicIp"] = First(instance["PublicIpAddress"]) ?? "";

        var network = instance["VpcAttributes"];
        step.Set(network, ("vpcId", "VpcId"), ("vswitchId", "VSwitchId"));
        step.Outputs["privateIp"] = First(network?["PrivateIpAddress"]) ?? First(instance["InnerIpAddress"]) ?? "";
        step.Set("securityGroups", instance["SecurityGroupIds"]?["SecurityGroupId"]);
        step.Set(instance["MetadataOptions"],
            ("httpTokens", "HttpTokens"), ("httpEndpoint", "HttpEndpoint"), ("httpPutResponseHopLimit", "HttpPutResponseHopLimit"));
        step.Set("dedicatedHostId", instance["DedicatedHostAttribute"]?["DedicatedHostId"]);
        step.Outputs["imageOptions"] = new Properties(StringComparer.Ordinal)
        {
            ["loginAsNonRoot"] = instance["ImageOptions"].Text("LoginAsNonRoot") == "true",
        };
        if (instance["CpuOptions"] is { } cpu)
            step.Outputs["cpuOptions"] = new Properties(StringComparer.Ordinal)
            {
                ["coreCount"] = ApiValues.From(cpu["CoreCount"]),
                ["threadsPerCore"] = ApiValues.From(cpu["ThreadsPerCore"]),
                ["topologyType"] = cpu.Text("TopologyType"),
            };
    }

    /// <summary>User data reads as it was written: in Base64 or as the text itself.</summary>
    private static void ReadUserData(ResourceStep step)
    {
        var data = Ask(step, "DescribeUserData", ("RegionId", step.Calls.Region), ("InstanceId", step.Id)).Text("UserData") ?? "";
        step.Outputs["userData"] = data.Length > 0 && step.Text("userData") is { } written && !InstanceRequest.IsBase64(written)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(data))
            : data;
    }

    private static void ReadRole(ResourceStep step, JsonNode instance)
    {
        if (instance["VpcAttributes"].Text("VSwitchId") is not { Length: > 0 } || (step.IsNew && !step.HasChange("roleName"))) return;
        var role = Ask(step, "DescribeInstanceRamRole", ("RegionId", step.Calls.Region), ("InstanceIds", EcsCalls.Ids(step.Id)))
            .Items("InstanceRamRoleSets", "InstanceRamRoleSet").FirstOrDefault();
        if (role.Text("RamRoleName") is { Length: > 0 } name) step.Outputs["roleName"] = name;
    }

    private static void ReadRenewal(ResourceStep step)
    {
        var renewal = Ask(step, "DescribeInstanceAutoRenewAttribute", ("RegionId", step.Calls.Region), ("InstanceId", step.Id))
            .Items("InstanceRenewAttributes", "InstanceRenewAttribute").FirstOrDefault();
        step.Set(renewal, ("renewalStatus", "RenewalStatus"), ("autoRenewPeriod", "Duration"));
        if (renewal.Text("RenewalStatus") != "AutoRenewal") return;
        step.Outputs["periodUnit"] = renewal.Text("PeriodUnit") == "Year" ? "Month" : renewal.Text("PeriodUnit");
        if (renewal.Text("PeriodUnit") == "Year" && ApiValues.From(renewal?["Duration"]) is double years)
            step.Outputs["autoRenewPeriod"] = years * 12;
    }

    private static void ReadMaintenance(ResourceStep step)
    {
        var found = Ask(step, "DescribeInstanceMaintenanceAttributes", ("RegionId", step.Calls.Region), ("InstanceId.1", step.Id))
            .Items("MaintenanceAttributes", "MaintenanceAttribute").FirstOrDefault();
        if (found.Items("MaintenanceWindows", "MaintenanceWindow").FirstOrDefault() is { } window)
            step.Outputs["maintenanceTime"] = new Properties(StringComparer.Ordinal)
            {
                ["startTime"] = window.Text("StartTime"),
                ["endTime"] = window.Text("EndTime"),
            };
        step.Set("maintenanceAction", found?["ActionOnMaintenance"]?["Value"]);
        step.Set("maintenanceNotify", found?["NotifyOnMaintenance"]);
    }

    private static string? First(JsonNode? addresses) => (string?)(addresses?["IpAddress"] as JsonArray)?.FirstOrDefault();

    private static JsonObject Ask(ResourceStep step, string action, params ReadOnlySpan<(string Name, string? Value)> parameters) =>
        step.Calls.Call(EcsCalls.Product, action, step.UpdateTimeout, [], parameters);
}
