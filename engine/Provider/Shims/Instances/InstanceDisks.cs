namespace Infra.Engine;

/// <summary>Changes of the disks that belong to an instance.</summary>
internal static class InstanceDisks
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(10);

    /// <summary>Brings the tags of all disks of the instance to what is planned.</summary>
    public static void UpdateTags(ResourceStep step)
    {
        if (!step.HasChange("volumeTags")) return;
        foreach (var disk in step.Calls.Call(EcsCalls.Product, "DescribeDisks", step.UpdateTimeout, [],
            ("RegionId", step.Calls.Region), ("InstanceId", step.Id)).Items("Disks", "Disk").ToArray())
            Tags.Update(step, EcsCalls.Product, "disk", "volumeTags", disk.Text("DiskId"));
    }

    /// <summary>Changes the system disk in place: level, size, policy, name. Its image and its key are another matter.</summary>
    public static void Update(ResourceStep step)
    {
        if (!step.AnyChanged("systemDiskPerformanceLevel", "systemDiskProvisionedIops", "systemDiskSize",
            "systemDiskAutoSnapshotPolicyId", "systemDiskName", "systemDiskDescription", "systemDiskBurstingEnabled")) return;

        var disk = InstanceCalls.SystemDisk(step)
            ?? throw new ProviderException($"the system disk of {step.Id} was not found");
        UpdateSpec(step, disk.Text("DiskId"));
        UpdateSize(step, disk.Text("DiskId"));
        if (step.AnyChanged("systemDiskAutoSnapshotPolicyId"))
            step.Calls.Call(EcsCalls.Product, "ApplyAutoSnapshotPolicy", step.CreateTimeout, [],
                ("RegionId", step.Calls.Region), ("autoSnapshotPolicyId", step.TextOrZero("systemDiskAutoSnapshotPolicyId")),
                ("diskIds", EcsCalls.Ids(disk.Text("DiskId"))));
        if (step.AnyChanged("systemDiskName", "systemDiskDescription", "systemDiskBurstingEnabled"))
            step.Calls.Call(EcsCalls.Product, "ModifyDiskAttribute", step.UpdateTimeout, [],
                ("DiskId", disk.Text("DiskId")), ("DiskName", step.TextOrZero("systemDiskName")),
                ("Description", step.TextOrZero("systemDiskDescription")),
                ("BurstingEnabled", step.Changed("systemDiskBurstingEnabled")));
    }

    private static void UpdateSpec(ResourceStep step, string? disk)
    {
        if (!step.AnyChanged("systemDiskPerformanceLevel", "systemDiskProvisionedIops")) return;
        step.Calls.Call(EcsCalls.Product, "ModifyDiskSpec", step.UpdateTimeout, [],
            ("DiskId", disk), ("PerformanceLevel", step.Changed("systemDiskPerformanceLevel")),
            ("ProvisionedIops", step.Changed("systemDiskProvisionedIops")));
        DiskCalls.WaitFor(step.Calls, disk, "Status", ["Available", "In_use"], Delay, step.UpdateTimeout);
    }

    private static void UpdateSize(ResourceStep step, string? disk)
    {
        if (!step.AnyChanged("systemDiskSize")) return;
        var status = EcsCalls.Instance(step, step.Id).Text("Status");
        step.Calls.Call(EcsCalls.Product, "ResizeDisk", step.UpdateTimeout, [],
            ("DiskId", disk), ("NewSize", step.TextOrZero("systemDiskSize")), ("Type", status == "Stopped" ? "offline" : "online"));
    }
}
