using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>alicloud_ecs_snapshot:
/// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_snapshot.</summary>
internal sealed class SnapshotShim() : ResourceShim("alicloud:ecs/ecsSnapshot:EcsSnapshot")
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(5);

    public override void Create(ResourceStep step)
    {
        step.Id = step.Calls.Call(EcsCalls.Product, "CreateSnapshot", step.CreateTimeout, [],
            [
                .. Tags.Numbered(step.PlannedMap("tags")),
                ("Description", step.Text("description")),
                ("SnapshotName", step.Text("snapshotName") ?? step.Text("name")),
                ("RetentionDays", step.TextIfSet("retentionDays")),
                ("ResourceGroupId", step.Text("resourceGroupId")),
                ("DiskId", step.TextOrZero("diskId")),
                ("Category", step.Text("category")),
            ]).Text("SnapshotId");
        WaitForAccomplished(step, step.CreateTimeout);
        ReadExisting(step);
    }

    public override bool Read(ResourceStep step)
    {
        if (Describe(step) is not { } snapshot) return false;
        step.Set(snapshot,
            ("category", "Category"), ("createTime", "CreationTime"), ("description", "Description"), ("diskId", "SourceDiskId"),
            ("regionId", "RegionId"), ("resourceGroupId", "ResourceGroupId"), ("retentionDays", "RetentionDays"),
            ("snapshotName", "SnapshotName"), ("name", "SnapshotName"), ("status", "Status"));
        step.Outputs["tags"] = Tags.Of(snapshot);
        return true;
    }

    public override void Update(ResourceStep step)
    {
        (string Name, string? Value)[] changed =
        [
            ("Description", step.Changed("description")),
            ("SnapshotName", step.Changed("snapshotName") ?? step.Changed("name")),
            ("RetentionDays", step.Changed("retentionDays")),
        ];
        if (changed.Any(parameter => parameter.Value is not null))
        {
            step.Calls.Call(EcsCalls.Product, "ModifySnapshotAttribute", step.UpdateTimeout, [],
                [("SnapshotId", step.Id), .. changed]);
            WaitForAccomplished(step, step.UpdateTimeout);
        }
        ResourceGroup.Update(step, "snapshot");
        if (step.HasChange("tags")) Tags.Update(step, EcsCalls.Product, "snapshot");
        ReadExisting(step);
    }

    public override bool IsUnderWay(ResourceStep step) => Describe(step).Text("Status") is "progressing";

    public override void Delete(ResourceStep step) => step.Calls.CallOrGone(EcsCalls.Product, "DeleteSnapshot",
        step.DeleteTimeout, [], ["InvalidResource.NotFound", "InvalidParameter", "InvalidSnapshotId.NotFound"],
        ("SnapshotId", step.Id), ("Force", step.TextIfSet("force")));

    private static JsonNode? Describe(ResourceStep step) => step.Calls.Call(EcsCalls.Product, "DescribeSnapshots",
        step.UpdateTimeout, [], ("RegionId", step.Calls.Region), ("SnapshotIds", EcsCalls.Ids(step.Id)))
        .Items("Snapshots", "Snapshot").FirstOrDefault();

    // Every snapshot waits until all is copied: 1.285.0 has no way to go on at 'available', and fails in no state.
    private static void WaitForAccomplished(ResourceStep step, TimeSpan timeout) =>
        step.Calls.WaitFor(() => Describe(step).Text("Status"), ["accomplished"], Delay, timeout);
}
