using System.Text.Json.Nodes;
using Infra.Migration.Planning;
using Infra.Migration.Plans;

namespace Infra.Migration.Oos;

/// <summary>Lists what a failed execution has left behind: whatever bears the tag of its plan.</summary>
internal static class LeftBehind
{
    private const string Unknown = "[?]";

    private static readonly Kind[] s_kinds =
    [
        new("disks", "DescribeDisks", ".Disks.Disk[].DiskId", ["CreateDisk", "ReplaceSystemDisk", "StartExecution"]),
        new("snapshots", "DescribeSnapshots", ".Snapshots.Snapshot[].SnapshotId", ["CreateSnapshot", "CopySnapshot"]),
        new("images", "DescribeImages", ".Images.Image[].ImageId", ["CreateImage", "CopyImage"]),
        new("instances", "DescribeInstances", ".Instances.Instance[].InstanceId", ["RunInstances"]),
    ];

    /// <summary>A look for each kind of thing that the unit makes.</summary>
    public static IEnumerable<JsonObject> Of(TaskWriter writer, string planId, PlannedUnit unit) =>
        s_kinds.Where(kind => unit.Steps.Any(step => step.Call is { } call && kind.MadeBy.Contains(call.Action)))
            .Select(kind => UnitTasks.Lead(
                writer.Read($"left-{kind.Name}", Read(kind, planId, unit), $"\"[\" + ([{kind.Ids}] | join(\" \")) + \"]\""),
                "ACS::NEXT", "ACS::NEXT", "ACS::NEXT"));

    /// <summary>A selector for what the looks found: in brackets what each did, and a question mark for one that was not
    /// answered.</summary>
    public static string Words(IEnumerable<JsonObject> looks)
    {
        var found = looks.Select(look => $"{{{{ {look["Name"]}.{TaskWriter.Mark} }}}}")
            .Select(mark => $"(if \"{mark}\" | startswith(\"[\") then \"{mark}\" else \"{Unknown}\" end)");
        return string.Join(" + ", found.Prepend($"\" {FailureTasks.Left}\""));
    }

    private static PlannedCall Read(Kind kind, string planId, PlannedUnit unit)
    {
        var parameters = new Dictionary<string, PlannedValue>(StringComparer.Ordinal)
        {
            ["Tag.1.Key"] = PlanTags.Plan,
            ["Tag.1.Value"] = planId,
        };
        if (RegionOf(unit) is { } region) parameters["RegionId"] = region;
        if (kind.Action == "DescribeImages")
        {
            // Without it only images that are Available are listed.
            parameters["Status"] = "Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated";
            parameters["ImageOwnerAlias"] = "self";
        }

        return new("Ecs", "2014-05-26", kind.Action) { Parameters = parameters };
    }

    private static PlannedValue? RegionOf(PlannedUnit unit) => unit.Steps.Select(step => step.Call).OfType<PlannedCall>()
        .Select(call => call.Parameters.GetValueOrDefault("RegionId")).FirstOrDefault(region => region is not null);

    /// <param name="Name">What they are called in the name of the task.</param>
    /// <param name="Action">The operation that lists them.</param>
    /// <param name="Ids">The identifiers in its answer.</param>
    /// <param name="MadeBy">The operations that make such.</param>
    private sealed record Kind(string Name, string Action, string Ids, string[] MadeBy);
}
