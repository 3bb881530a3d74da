using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>Calls about one instance.</summary>
internal static class InstanceCalls
{
    /// <summary>The provider's fixed limit for a system disk or a type to be changed, whatever the program sets.</summary>
    public static readonly TimeSpan ChangeLimit = TimeSpan.FromSeconds(500);

    private static readonly TimeSpan PowerLimit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan PowerDelay = TimeSpan.FromSeconds(5);

    public static void WaitFor(
        ResourceStep step, string status, TimeSpan delay, TimeSpan timeout, ReadOnlySpan<string> failing = default) =>
        step.Calls.WaitFor(() => EcsCalls.Instance(step, step.Id).Text("Status"), [status], delay, timeout, failing);

    /// <summary>The system disk, or null while there is none.</summary>
    public static JsonNode? SystemDisk(ResourceStep step) => step.Calls.Call(EcsCalls.Product, "DescribeDisks",
        step.UpdateTimeout, [], ("RegionId", step.Calls.Region), ("InstanceId", step.Id), ("DiskType", "system"))
        .Items("Disks", "Disk").FirstOrDefault();

    public static void Stop(ResourceStep step)
    {
        // Of an instance to which no mode applies, the provider sends back that none does; that is left out here, because
        // the documented values are the other two.
        var mode = step.Text("stoppedMode") is "StopCharging" or "KeepCharging" ? step.Text("stoppedMode") : null;
        step.Calls.Call(EcsCalls.Product, "StopInstance", PowerLimit, ["IncorrectInstanceStatus"],
            ("RegionId", step.Calls.Region), ("InstanceId", step.Id), ("ForceStop", "false"),
            ("StoppedMode", mode));
        WaitFor(step, "Stopped", PowerDelay, step.UpdateTimeout);
    }

    public static void Start(ResourceStep step)
    {
        step.Calls.Call(EcsCalls.Product, "StartInstance", PowerLimit, ["IncorrectInstanceStatus"], ("InstanceId", step.Id));
        WaitFor(step, "Running", PowerDelay, step.UpdateTimeout);
    }

    public static void AttachKeyPair(ResourceStep step, string name) => step.Calls.Call(
        EcsCalls.Product, "AttachKeyPair", step.UpdateTimeout, ["ServiceUnavailable"],
        ("RegionId", step.Calls.Region), ("KeyPairName", name), ("InstanceIds", EcsCalls.Ids(step.Id)));
}
