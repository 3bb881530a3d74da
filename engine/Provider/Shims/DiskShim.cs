using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Engine;

/// <summary>alicloud_ecs_disk: https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_disk.</summary>
internal sealed class DiskShim() : ResourceShim("alicloud:ecs/ecsDisk:EcsDisk")
{
    private static readonly string[] Ready = ["Available", "In_use"];
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(10);

    /// <summary>What the provider reads of a disk, and the properties that show it.</summary>
    private static readonly (string Property, string Field)[] s_shown =
    [
        ("burstingEnabled", "BurstingEnabled"),
        ("category", "Category"),
        ("createTime", "CreationTime"),
        ("deleteAutoSnapshot", "DeleteAutoSnapshot"),
        ("deleteWithInstance", "DeleteWithInstance"),
        ("description", "Description"),
        ("diskName", "DiskName"),
        ("name", "DiskName"),
        ("enableAutoSnapshot", "EnableAutoSnapshot"),
        ("encrypted", "Encrypted"),
        ("instanceId", "InstanceId"),
        ("kmsKeyId", "KMSKeyId"),
        ("multiAttach", "MultiAttach"),
        ("performanceLevel", "PerformanceLevel"),
        ("provisionedIops", "ProvisionedIops"),
        ("regionId", "RegionId"),
        ("resourceGroupId", "ResourceGroupId"),
        ("size", "Size"),
        ("snapshotId", "SourceSnapshotId"),
        ("status", "Status"),
        ("storageSetId", "StorageSetId"),
        ("storageSetPartitionNumber", "StorageSetPartitionNumber"),
        ("zoneId", "ZoneId"),
        ("availabilityZone", "ZoneId"),
    ];

    private static readonly string[] s_fields = [.. s_shown.Select(shown => shown.Field).Distinct(), "DiskChargeType", "Tags"];

    private static readonly string[] s_status = ["Status"];

    private static readonly string[] s_switches = ["DeleteWithInstance", "EnableAutoSnapshot"];

    private static readonly string[] s_ending = ["DiskChargeType", "DeleteWithInstance"];

    public override void Create(ResourceStep step)
    {
        var answer = step.Calls.Call(DiskCalls.Product, "CreateDisk", step.CreateTimeout,
            ["ServiceUnavailable", "UnknownError", "LastTokenProcessing"],
            [
                ("RegionId", step.Calls.Region),
                ("ResourceGroupId", step.Text("resourceGroupId")),
                ("DryRun", step.TextIfSet("dryRun")),
                ("Description", step.Text("description")),
                ("EncryptAlgorithm", step.Text("encryptAlgorithm")),
                ("Encrypted", step.TextIfSet("encrypted")),
                ("InstanceId", step.Text("instanceId")),
                ("DiskCategory", step.Text("category")),
                ("Size", step.TextIfSet("size")),
                ("DiskName", step.Text("diskName") ?? step.Text("name")),
                ("PerformanceLevel", step.Text("performanceLevel")),
                ("SnapshotId", step.Text("snapshotId")),
                ("ZoneId", step.Text("zoneId") ?? step.Text("availabilityZone")),
                ("KMSKeyId", step.Text("kmsKeyId")),
                ("MultiAttach", step.Text("multiAttach")),
                ("ProvisionedIops", step.TextIfSet("provisionedIops")),
                ("BurstingEnabled", step.TextIfSet("burstingEnabled")),
                ("StorageSetId", step.Text("storageSetId")),
                ("StorageSetPartitionNumber", step.TextIfSet("storageSetPartitionNumber")),
                ("AdvancedFeatures", step.Text("advancedFeatures")),
                .. Tags.Numbered(step.PlannedMap("tags")),
            ]);
        step.Id = answer.Text("DiskId");
        DiskCalls.WaitFor(step.Calls, step.Id, "Status", Ready, Delay, step.CreateTimeout);
        Update(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (DiskCalls.Describe(step.Calls, step.Id, s_fields, step.UpdateTimeout) is not { } disk) return false;

        foreach (var (property, field) in s_shown)
            step.Set(property, disk[field]);
        if (disk.Text("DiskChargeType") is { } charge) step.Outputs["paymentType"] = PaymentType(charge);
        step.Outputs["tags"] = Tags.Of(disk);
        return true;
    }

    public override void Update(ResourceStep step)
    {
        UpdateAttributes(step, DiskCalls.DescribeExisting(step.Calls, step.Id, s_switches, step.UpdateTimeout));
        if (!step.IsNew)
        {
            UpdateSize(step);
            ResourceGroup.Update(step, "disk", ["InternalError"]);
            UpdateSpec(step);
            UpdateChargeType(step);
            if (step.HasChange("tags")) Tags.Update(step, DiskCalls.Product, "disk");
        }
        ReadExisting(step);
    }

    public override bool IsUnderWay(ResourceStep step) =>
        DiskCalls.Describe(step.Calls, step.Id, s_status, step.UpdateTimeout).Text("Status") is "Creating";

    public override void Delete(ResourceStep step)
    {
        var disk = DiskCalls.Describe(step.Calls, step.Id, s_ending, step.DeleteTimeout);
        // A subscription disk goes with its instance; the provider only forgets it.
        if (disk is null || (disk.Text("DiskChargeType") == "PrePaid" && disk.Text("DeleteWithInstance") == "true")) return;
        try
        {
            step.Calls.Call(DiskCalls.Product, "DeleteDisk", step.DeleteTimeout, ["IncorrectDiskStatus.Initializing"], ("DiskId", step.Id));
        }
        catch (ProviderException error) when (error.InnerException is CloudException { Code: "InvalidDiskId.NotFound" })
        {
            // Deleted already.
        }
    }

    private static void UpdateAttributes(ResourceStep step, JsonNode disk)
    {
        var deleteWithInstance = step.TextOrZero("deleteWithInstance");
        var enableAutoSnapshot = step.TextIfSet("enableAutoSnapshot");
        (string Name, string? Value)[] changed =
        [
            ("DeleteAutoSnapshot", step.HasChange("deleteAutoSnapshot") ? step.TextOrZero("deleteAutoSnapshot") : null),
            ("DeleteWithInstance", disk.Text("DeleteWithInstance") != deleteWithInstance ? deleteWithInstance : null),
            ("Description", !step.IsNew && step.HasChange("description") ? step.TextOrZero("description") : null),
            ("DiskName", !step.IsNew && step.HasChange("diskName") ? step.TextOrZero("diskName")
                : !step.IsNew && step.HasChange("name") ? step.TextOrZero("name") : null),
            ("EnableAutoSnapshot", disk.Text("EnableAutoSnapshot") != enableAutoSnapshot ? enableAutoSnapshot : null),
            ("BurstingEnabled", !step.IsNew && step.HasChange("burstingEnabled") ? step.TextOrZero("burstingEnabled") : null),
        ];
        if (changed.All(parameter => parameter.Value is null)) return;
        step.Calls.Call(DiskCalls.Product, "ModifyDiskAttribute", step.UpdateTimeout, [],
            [("DiskId", step.Id), ("RegionId", step.Calls.Region), .. changed]);
    }

    private static void UpdateSize(ResourceStep step)
    {
        if (!step.HasChange("size")) return;
        step.Calls.Call(DiskCalls.Product, "ResizeDisk", step.UpdateTimeout, ["LastTokenProcessing", "InternalError"],
            ("DiskId", step.Id), ("NewSize", step.TextOrZero("size")), ("Type", step.Text("type")));
    }

    private static void UpdateSpec(ResourceStep step)
    {
        if (!step.HasChange("performanceLevel") && !step.HasChange("category") && !step.HasChange("provisionedIops")) return;
        step.Calls.Call(DiskCalls.Product, "ModifyDiskSpec", step.UpdateTimeout,
            ["ServiceUnavailable", "Throttling.ConcurrentLimitExceeded"],
            ("DiskId", step.Id),
            ("PerformanceLevel", step.HasChange("performanceLevel") ? step.TextOrZero("performanceLevel") : null),
            ("DiskCategory", step.HasChange("category") ? step.TextOrZero("category") : null),
            ("ProvisionedIops", step.HasChange("provisionedIops") ? step.TextOrZero("provisionedIops") : null),
            ("DryRun", step.TextIfSet("dryRun")));
        DiskCalls.WaitFor(step.Calls, step.Id, "Status", Ready, Delay, step.UpdateTimeout);
    }

    private static void UpdateChargeType(ResourceStep step)
    {
        if (!step.HasChange("paymentType")) return;
        var charge = step.TextOrZero("paymentType") == "Subscription" ? "PrePaid" : "PostPaid";
        step.Calls.Call(DiskCalls.Product, "ModifyDiskChargeType", step.UpdateTimeout, [],
            ("DiskIds", JsonSerializer.Serialize(new[] { step.Id })), ("RegionId", step.Calls.Region), ("AutoPay", "true"),
            ("InstanceId", step.TextOrZero("instanceId")), ("DiskChargeType", charge));
        DiskCalls.WaitFor(step.Calls, step.Id, "DiskChargeType", [charge], TimeSpan.FromSeconds(1), step.UpdateTimeout);
    }

    private static string PaymentType(string charge) => charge switch
    {
        "PostPaid" => "PayAsYouGo",
        "PrePaid" => "Subscription",
        _ => charge,
    };
}
