using System.Text.Json;
using Infra.Migration.Plans;

namespace Infra.Migration.Planning;

/// <summary>What each call of a plan is about, as RAM names it.</summary>
/// <remarks>Source: page "RAM authorization" of ECS, copy of 2024-12, and of KMS (28953). For OOS, and for what is not in
/// the table, a call is about no resource in particular.</remarks>
internal static class ResourceNames
{
    /// <summary>By action: {Parameter} is its value, each value of a list in JSON, or * where it is not sent or not yet
    /// known; a name that ends with ? counts only where its parameter is sent.</summary>
    private static readonly Dictionary<string, string[]> s_table = new(StringComparer.Ordinal)
    {
        ["ApplyAutoSnapshotPolicy"] = ["disk/{diskIds}", "snapshotpolicy/{autoSnapshotPolicyId}"],
        ["AttachDisk"] = ["disk/{DiskId}", "instance/{InstanceId}"],
        ["CancelCopyImage"] = ["image/{ImageId}"],
        ["CopyImage"] = ["image/*"],
        ["CopySnapshot"] = ["snapshot/{SnapshotId}"],
        ["CreateDisk"] = ["disk/*", "snapshot/{SnapshotId}?"],
        ["CreateImage"] = ["image/*", "snapshot/{SnapshotId}?"],
        ["CreateSnapshot"] = ["disk/{DiskId}", "snapshot/*"],
        ["DeleteDisk"] = ["disk/{DiskId}"],
        ["DeleteImage"] = ["image/{ImageId}"],
        ["DeleteInstance"] = ["instance/{InstanceId}"],
        ["DeleteSnapshot"] = ["snapshot/{SnapshotId}"],
        ["DescribeDisks"] = ["disk/{DiskIds}"],
        ["DescribeImages"] = ["image/{ImageId}"],
        ["DescribeInstances"] = ["instance/{InstanceIds}"],
        ["DescribeKey"] = ["key/{KeyId}"],
        ["DescribeSnapshots"] = ["snapshot/{SnapshotIds}"],
        ["DetachDisk"] = ["disk/{DiskId}", "instance/{InstanceId}"],
        ["JoinResourceGroup"] = ["{ResourceType}/{ResourceId}"],
        ["ModifyDiskAttribute"] = ["disk/{DiskId}"],
        ["ReplaceSystemDisk"] = ["instance/{InstanceId}", "image/{ImageId}?"],
        ["StartInstance"] = ["instance/{InstanceId}"],
        ["StopInstance"] = ["instance/{InstanceId}"],
        ["TagResources"] = ["{ResourceType}/{ResourceId.1}"],
        ["UntagResources"] = ["{ResourceType}/{ResourceId.1}"],
    };

    /// <summary>The resources of a call; null for none in particular.</summary>
    public static IEnumerable<string>? Of(PlannedCall call) =>
        s_table.TryGetValue(call.Action, out var names) ? names.SelectMany(name => Filled(name, call)) : null;

    private static IEnumerable<string> Filled(string name, PlannedCall call)
    {
        var begin = name.IndexOf('{', StringComparison.Ordinal);
        if (begin < 0) return [name];
        var end = name.IndexOf('}', StringComparison.Ordinal);
        var parameter = name[(begin + 1)..end];
        var rest = name[(end + 1)..];
        if (rest == "?" && !call.Parameters.ContainsKey(parameter)) return [];
        return Values(call, parameter).SelectMany(value => Filled($"{name[..begin]}{value}{rest.TrimEnd('?')}", call));
    }

    private static string[] Values(PlannedCall call, string parameter) =>
        call.Parameters.GetValueOrDefault(parameter) switch
        {
            null or { StepId: not null } => ["*"],
            { Text: ['[', ..] list } => JsonSerializer.Deserialize<string[]>(list)!,
            var value => [value.Text],
        };
}
