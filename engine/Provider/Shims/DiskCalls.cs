using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>Calls about disks that several shims make.</summary>
internal static class DiskCalls
{
    public const string Product = "Ecs";

    /// <summary>The disk, or null where there is none of that id.</summary>
    public static JsonNode? Describe(ProviderCalls calls, string? diskId, TimeSpan timeout) =>
        calls.Call(Product, "DescribeDisks", timeout, ["InternalError"],
            ("RegionId", calls.Region), ("DiskIds", JsonSerializer.Serialize(new[] { diskId }))).Items("Disks", "Disk").FirstOrDefault();

    /// <summary>The disk, which must be there.</summary>
    public static JsonNode DescribeExisting(ProviderCalls calls, string? diskId, TimeSpan timeout) =>
        Describe(calls, diskId, timeout) ?? throw new ProviderException($"the disk {diskId} was not found");

    public static void WaitFor(
        ProviderCalls calls, string? diskId, string field, ReadOnlySpan<string> target, TimeSpan delay, TimeSpan timeout) =>
        calls.WaitFor(() => Describe(calls, diskId, timeout).Text(field), target, delay, timeout);
}
