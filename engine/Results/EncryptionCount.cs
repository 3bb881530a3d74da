namespace Infra.Engine;

/// <summary>How many resources of a kind are encrypted with which kind of key.</summary>
/// <param name="Kind">The kind of resource: disk.</param>
/// <param name="CustomerKey">Encrypted with a key that the customer manages.</param>
/// <param name="ServiceKey">Encrypted with the key that the service manages.</param>
/// <param name="None">Not encrypted.</param>
public sealed record EncryptionCount(string Kind, int CustomerKey, int ServiceKey, int None)
{
    private const string DiskType = "alicloud:ecs/ecsDisk:EcsDisk";

    /// <summary>Counts what is left after an operation.</summary>
    /// <param name="resources">The resources.</param>
    /// <param name="serviceKeys">The ids of keys that belong to services.</param>
    internal static IReadOnlyList<EncryptionCount> Of(IEnumerable<ResourceResult> resources, IReadOnlySet<string> serviceKeys)
    {
        var (customer, service, none) = (0, 0, 0);
        foreach (var disk in resources)
        {
            if (disk.Type != DiskType || disk.Status is ResourceStatus.Deleted or ResourceStatus.Failed) continue;
            if (!IsTrue(disk, "encrypted")) none++;
            else if (HasCustomerKey(disk, serviceKeys)) customer++;
            else service++;
        }
        return customer + service + none == 0 ? [] : [new EncryptionCount("disk", customer, service, none)];
    }

    private static bool IsTrue(ResourceResult disk, string name) => Value(disk, name) is true;

    // A key that is still unknown in a preview is one the program makes.
    private static bool HasCustomerKey(ResourceResult disk, IReadOnlySet<string> serviceKeys) =>
        Value(disk, "kmsKeyId") is string { Length: > 0 } key && !serviceKeys.Contains(key);

    private static object? Value(ResourceResult disk, string name) =>
        disk.Outputs.GetValueOrDefault(name) ?? disk.Inputs.GetValueOrDefault(name);
}
