namespace Infra.Engine;

/// <summary>alicloud_ecs_auto_snapshot_policy_attachment:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_auto_snapshot_policy_attachment.</summary>
internal sealed class SnapshotPolicyAttachmentShim()
    : ResourceShim("alicloud:ecs/ecsAutoSnapshotPolicyAttachment:EcsAutoSnapshotPolicyAttachment")
{
    private static readonly string[] Retry = ["InvalidOperation.Conflict"];

    public override void Create(ResourceStep step)
    {
        var (policy, disk) = (step.TextOrZero("autoSnapshotPolicyId"), step.TextOrZero("diskId"));
        step.Calls.Call(EcsCalls.Product, "ApplyAutoSnapshotPolicy", step.CreateTimeout, Retry,
            ("regionId", step.Calls.Region), ("autoSnapshotPolicyId", policy), ("diskIds", EcsCalls.Ids(disk)));
        step.Id = $"{policy}:{disk}";
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        var (policy, diskId) = Parts(step.Id);
        var disk = step.Calls.Call(EcsCalls.Product, "DescribeDisks", step.CreateTimeout, [],
                ("RegionId", step.Calls.Region), ("AutoSnapshotPolicyId", policy), ("DiskIds", EcsCalls.Ids(diskId)))
            .Items("Disks", "Disk").FirstOrDefault();
        if (disk is null) return false;
        step.Set(disk, ("autoSnapshotPolicyId", "AutoSnapshotPolicyId"), ("diskId", "DiskId"), ("regionId", "RegionId"));
        return true;
    }

    /// <summary>The provider has no update: everything replaces.</summary>
    public override void Update(ResourceStep step) => ReadExisting(step);

    public override void Delete(ResourceStep step)
    {
        var (_, disk) = Parts(step.Id);
        step.Calls.CallOrGone(EcsCalls.Product, "CancelAutoSnapshotPolicy", step.DeleteTimeout, Retry,
            ["InvalidDiskId.NotFound"], ("regionId", step.Calls.Region), ("diskIds", EcsCalls.Ids(disk)));
    }

    private static (string Policy, string Disk) Parts(string? id) => id?.Split(':') is [var policy, var disk]
        ? (policy, disk)
        : throw new ProviderException($"the id of an attachment must be POLICY:DISK; got '{id}'");
}
