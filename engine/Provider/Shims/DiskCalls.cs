using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>Calls about disks that several shims make.</summary>
internal static class DiskCalls
{
    public const string Product = "Ecs";

    /// <summary>The disk with the fields that will be read, or null where there is none of that id.</summary>
    public static JsonNode? Describe(ProviderCalls calls, string? diskId, string[] fields, TimeSpan timeout)
    {
        var answer = calls.List(Product, "DescribeDisks", fields, timeout, ["InternalError"],
            ("RegionId", calls.Region), ("DiskIds", EcsCalls.Ids(diskId)));
        return answer["Disks"]?["Disk"] is JsonArray { Count: > 0 } disks ? disks[0] : null;
    }

    /// <summary>The disk, which must be there.</summary>
    public static JsonNode DescribeExisting(ProviderCalls calls, string? diskId, string[] fields, TimeSpan timeout) =>
        Describe(calls, diskId, fields, timeout) ?? throw new ProviderException($"the disk {diskId} was not found");

    public static void WaitFor(
        ProviderCalls calls, string? diskId, string field, ReadOnlySpan<string> target, TimeSpan delay, TimeSpan timeout)
    {
        string[] fields = [field];
        calls.WaitFor(() => Describe(calls, diskId, fields, timeout).Text(field), target, delay, timeout);
    }
}
