namespace Infra.Engine;

/// <summary>Deletes images, as the provider does for those it made and those it copied.</summary>
internal static class ImageDeletion
{
    public static void Run(ResourceStep step, string? force, TimeSpan delay, TimeSpan timeout)
    {
        if (EcsCalls.Image(step) is not { } image) return;
        step.Calls.Call(EcsCalls.Product, "DeleteImage", step.DeleteTimeout, [],
            ("ImageId", step.Id), ("RegionId", step.Calls.Region), ("Force", force));
        step.Calls.WaitUntilGone(() => EcsCalls.Image(step).Text("Status"), delay, timeout);
        if (step.TextOrZero("deleteAutoSnapshot") != "true") return;
        foreach (var mapping in image.Items("DiskDeviceMappings", "DiskDeviceMapping"))
            step.Calls.CallOrGone(EcsCalls.Product, "DeleteSnapshot", step.DeleteTimeout, [], ["InvalidSnapshotId.NotFound"],
                ("SnapshotId", mapping.Text("SnapshotId")), ("Force", "true"));
    }
}
