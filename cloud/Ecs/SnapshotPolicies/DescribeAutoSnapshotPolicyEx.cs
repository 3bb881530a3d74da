using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.SnapshotPolicies;

/// <summary>Lists automatic snapshot policies:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoSnapshotPolicyEx"/>.</summary>
internal sealed class DescribeAutoSnapshotPolicyEx() : SnapshotPolicyAction("DescribeAutoSnapshotPolicyEx",
    mutates: false, ["AutoSnapshotPolicyId", "AutoSnapshotPolicyName", "ResourceGroupId", "PageNumber", "PageSize",
        "Tag.N.Key", "Tag.N.Value"],
    "The order of the list is not documented; newest first is given. Whether a policy whose copies are not encrypted has a "
    + "CopyEncryptionConfiguration is not documented either; it has none, or the provider would find a difference for ever.")
{
    public override JsonObject Answer(Request request)
    {
        var tagged = TagFilter.Of(request);
        var policies = request.Here(request.Store.SnapshotPolicies).Where(policy => tagged(policy)
            && request.Fits("AutoSnapshotPolicyId", policy.Id)
            && NamePattern.Fits(request, "AutoSnapshotPolicyName", policy.Name.At(request.At))
            && request.Fits("ResourceGroupId", policy.ResourceGroup.At(request.At))).ToList();
        return ListPage.Answer(request, policies, 100, "AutoSnapshotPolicies", "AutoSnapshotPolicy",
            policy => Describe(request, policy));
    }

    private static JsonObject Describe(Request request, SnapshotPolicy policy)
    {
        var at = request.At;
        var (schedule, copies) = (policy.Schedule.At(at), policy.Copies.At(at));
        var answer = new JsonObject
        {
            ["AutoSnapshotPolicyId"] = policy.Id,
            ["AutoSnapshotPolicyName"] = policy.Name.At(at),
            ["RegionId"] = policy.Region,
            ["Status"] = "Normal",
            ["Type"] = "Custom",
            ["TimePoints"] = schedule.TimePoints,
            ["RepeatWeekdays"] = schedule.Weekdays,
            ["RetentionDays"] = schedule.RetentionDays,
            ["EnableCrossRegionCopy"] = copies.Enabled,
            ["TargetCopyRegions"] = copies.Regions,
            ["CopiedSnapshotsRetentionDays"] = copies.RetentionDays,
            ["DiskNums"] = request.Store.Disks.CountAt(at, disk => disk.SnapshotPolicyId.At(at) == policy.Id),
            ["VolumeNums"] = 0,
            ["ResourceGroupId"] = policy.ResourceGroup.At(at),
            ["CreationTime"] = ApiTime.Text(policy.CreatedAt),
            ["Tags"] = DiskAnswer.TagsOf(policy.TagsAt(at)),
        };
        if (copies.Encrypted)
        {
            answer["CopyEncryptionConfiguration"] = new JsonObject
            {
                ["Encrypted"] = true,
                ["KMSKeyId"] = copies.KmsKeyId ?? "",
            };
        }

        return answer;
    }
}
