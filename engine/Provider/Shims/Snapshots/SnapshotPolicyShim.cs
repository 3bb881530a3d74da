using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>alicloud_ecs_auto_snapshot_policy:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_auto_snapshot_policy.</summary>
internal sealed class SnapshotPolicyShim() : ResourceShim("alicloud:ecs/autoSnapshotPolicy:AutoSnapshotPolicy")
{
    public override void Create(ResourceStep step)
    {
        step.Id = step.Calls.Call(EcsCalls.Product, "CreateAutoSnapshotPolicy", step.CreateTimeout, [],
            [
                ("regionId", step.Calls.Region),
                ("autoSnapshotPolicyName", step.Text("autoSnapshotPolicyName") ?? step.Text("name")),
                ("retentionDays", step.TextOrZero("retentionDays")),
                ("EnableCrossRegionCopy", step.TextIfSet("enableCrossRegionCopy")),
                ("CopiedSnapshotsRetentionDays", step.TextIfSet("copiedSnapshotsRetentionDays")),
                ("ResourceGroupId", step.Text("resourceGroupId")),
                .. CopyEncryption(step),
                ("timePoints", List(step, "timePoints")),
                ("repeatWeekdays", List(step, "repeatWeekdays")),
                ("TargetCopyRegions", List(step, "targetCopyRegions")),
                .. Tags.Numbered(step.PlannedMap("tags")),
            ]).Text("AutoSnapshotPolicyId");
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (step.Calls.Call(EcsCalls.Product, "DescribeAutoSnapshotPolicyEx", step.UpdateTimeout, [],
                ("RegionId", step.Calls.Region), ("AutoSnapshotPolicyId", step.Id))
            .Items("AutoSnapshotPolicies", "AutoSnapshotPolicy").FirstOrDefault() is not { } policy) return false;
        step.Set(policy,
            ("autoSnapshotPolicyName", "AutoSnapshotPolicyName"), ("name", "AutoSnapshotPolicyName"),
            ("copiedSnapshotsRetentionDays", "CopiedSnapshotsRetentionDays"), ("createTime", "CreationTime"),
            ("enableCrossRegionCopy", "EnableCrossRegionCopy"), ("regionId", "RegionId"), ("resourceGroupId", "ResourceGroupId"),
            ("retentionDays", "RetentionDays"), ("status", "Status"));
        if (policy["CopyEncryptionConfiguration"] is JsonObject { Count: > 0 } encryption)
            step.Outputs["copyEncryptionConfiguration"] = new Properties(StringComparer.Ordinal)
            {
                ["encrypted"] = encryption.Text("Encrypted") == "true",
                ["kmsKeyId"] = encryption.Text("KMSKeyId") ?? "",
            };
        step.Outputs["tags"] = Tags.Of(policy);
        foreach (var (name, field) in new[]
            { ("repeatWeekdays", "RepeatWeekdays"), ("targetCopyRegions", "TargetCopyRegions"), ("timePoints", "TimePoints") })
            if (policy.Text(field) is { Length: > 0 } json) step.Outputs[name] = ApiValues.From(JsonNode.Parse(json));
        return true;
    }

    public override void Update(ResourceStep step)
    {
        if (step.AnyChanged("retentionDays", "repeatWeekdays", "timePoints", "copiedSnapshotsRetentionDays", "enableCrossRegionCopy",
            "targetCopyRegions", "name", "autoSnapshotPolicyName", "copyEncryptionConfiguration"))
            step.Calls.Call(EcsCalls.Product, "ModifyAutoSnapshotPolicyEx", step.UpdateTimeout, [],
                [
                    ("autoSnapshotPolicyId", step.Id), ("regionId", step.Calls.Region),
                    ("retentionDays", step.TextOrZero("retentionDays")),
                    ("repeatWeekdays", List(step, "repeatWeekdays")),
                    ("timePoints", List(step, "timePoints")),
                    ("CopiedSnapshotsRetentionDays", step.Changed("copiedSnapshotsRetentionDays")),
                    ("EnableCrossRegionCopy", step.TextIfSet("enableCrossRegionCopy")),
                    ("TargetCopyRegions", List(step, "targetCopyRegions")),
                    ("autoSnapshotPolicyName", step.Changed("autoSnapshotPolicyName") ?? step.Changed("name")),
                    .. CopyEncryption(step),
                ]);
        ResourceGroup.Update(step, "snapshotpolicy");
        if (step.HasChange("tags")) Tags.Update(step, EcsCalls.Product, "snapshotpolicy");
        ReadExisting(step);
    }

    public override void Delete(ResourceStep step) => step.Calls.CallOrGone(EcsCalls.Product, "DeleteAutoSnapshotPolicy",
        step.DeleteTimeout, [], ["InvalidAutoSnapshotPolicyId.NotFound", "InvalidAutoSnapshotPolicy.NotFound"],
        ("autoSnapshotPolicyId", step.Id), ("regionId", step.Calls.Region));

    private static string? List(ResourceStep step, string name) =>
        step.PlannedList(name) is { Length: > 0 } values ? JsonSerializer.Serialize(values) : null;

    private static IEnumerable<(string Name, string? Value)> CopyEncryption(ResourceStep step) =>
        step.PlannedItems("copyEncryptionConfiguration") is [var encryption]
            ?
            [
                ("CopyEncryptionConfiguration.Encrypted",
                    encryption.GetValueOrDefault("encrypted") is { } flag ? ResourceStep.Format(flag) : "false"),
                ("CopyEncryptionConfiguration.KMSKeyId", encryption.GetValueOrDefault("kmsKeyId") as string),
            ]
            : [];
}
