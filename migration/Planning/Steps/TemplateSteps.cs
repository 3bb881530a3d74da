using System.Text.Json.Nodes;
using Infra.Migration.Assumptions;
using Infra.Migration.Plans;

namespace Infra.Migration.Planning.Steps;

/// <summary>The public template ACS-ECS-BulkyEncryptSystemDisk of OOS, with its faults contained.</summary>
/// <remarks>
/// It makes its snapshot of a running instance: here the instance is stopped before. It hides a replacement that failed
/// and deletes its snapshot and images all the same: here there are an own snapshot and an own image before it begins.
/// Its output names the disks that were encrypted before: here every disk is read back. One failure ends the rest: here
/// each instance has an execution of its own. It always starts the instance: here that is undone where it was stopped.
/// It leaves behind what it made if it fails or is cancelled, and always the snapshot of its encrypted image: that is
/// said.
/// </remarks>
internal static class TemplateSteps
{
    /// <summary>The template's name.</summary>
    public const string TemplateName = "ACS-ECS-BulkyEncryptSystemDisk";

    private const string Product = "oos";
    private const string Version = "2019-06-01";
    private const string StatusPath = "Executions[0].Status";

    public static string ExecuteId(string diskId) => $"execute-{diskId}";

    public static List<PlannedStep> Of(UnitContext unit, DiskCase one, IReadOnlyList<string> after)
    {
        var id = one.Disk.Id;
        return
        [
            Execute(unit, one, after),
            NewInstanceSteps.Find(unit, id, unit.Instance!.Id, ExecuteId(id)) with { Until = Replaced(unit, one) },
        ];
    }

    // An execution that ended with success may have replaced nothing. The source must not get the marks of its
    // successor.
    private static PlannedCheck Replaced(UnitContext unit, DiskCase one)
    {
        var instance = unit.Instance!.Id;
        var look = Looks.SystemDiskOf(unit.Region, instance,
            $"The template has given {instance} a system disk that is encrypted with the wished key",
            ("Encrypted", ["true"]), ("KMSKeyId", [one.Key!.Id]));
        return look with
        {
            Hopeless = [look.Conditions[0] with { AnyOf = ["false"] }],
            Patience = UnitContext.ShortPatience,
        };
    }

    private static PlannedStep Execute(UnitContext unit, DiskCase one, IReadOnlyList<string> after)
    {
        var stepId = ExecuteId(one.Disk.Id);
        var look = NewInstanceSteps.FindAs(unit, $"undo-{stepId}-find", one.Disk.Id, unit.Instance!.Id);
        return new(stepId, $"Run {TemplateName} for {unit.Instance!.Id}")
        {
            DiskId = one.Disk.Id,
            After = after,
            Call = Call("StartExecution",
                ("RegionId", unit.Region), ("ClientToken", unit.Token(stepId)), ("TemplateName", TemplateName),
                ("Mode", "Automatic"), ("SafetyCheck", "Skip"),
                ("Description", $"Plan {unit.PlanId}: the system disk {one.Disk.Id}."),
                ("Parameters", Parameters(unit, one))) with
            { Creates = true },
            Outputs = new Dictionary<string, string>(StringComparer.Ordinal) { ["ExecutionId"] = "Execution.ExecutionId" },
            Until = Status(unit, stepId, "The execution has ended with success", "Success") with
            {
                Hopeless = [new(StatusPath, ["Failed", "Cancelled"])],
                Every = TimeSpan.FromSeconds(20),
                Patience = TimeSpan.FromHours(24),
            },
            Undo =
            [
                new($"undo-{stepId}-cancel", "Cancel the execution, unless it has ended")
                {
                    DiskId = one.Disk.Id,
                    Done = Status(unit, stepId, "The execution has ended", "Success", "Failed", "Cancelled"),
                    Call = Call("CancelExecution", ("RegionId", unit.Region), ("ExecutionId", Made(stepId))),
                    Until = Status(unit, stepId, "The execution has ended", "Success", "Failed", "Cancelled"),
                },
                .. PowerSteps.StopForUndo(unit, $"undo-{stepId}"), look,
                ReplacementSteps.Keep(unit, one, PlannedValue.Of(look.Id, "DiskId")),
                .. ReplacementSteps.Back(unit, one),
            ],
            NotUndone = "What it made of the disk and has not deleted is still there: a snapshot Snapshot-exec-…, images "
                + "CreateImage-exec-… and CopyImage-exec-…, the snapshot of the latter. Look for them and delete them.",
            Expected = Durations.FirstSnapshot.For(one.Disk.SizeGiB) + Durations.CreateImage.Base
                + Durations.CopyImage.Base + Durations.ReplaceSystemDisk.Base + Durations.StartInstance.Base,
        };
    }

    private static string Parameters(UnitContext unit, DiskCase one) => new JsonObject
    {
        ["regionId"] = unit.Region,
        ["targets"] = new JsonObject
        {
            ["ResourceType"] = "ALIYUN::ECS::Instance",
            ["Filters"] = new JsonArray(new JsonObject
            {
                ["Type"] = "ResourceIds",
                ["ResourceIds"] = new JsonArray(unit.Instance!.Id),
                ["RegionId"] = unit.Region,
            }),
        },
        ["KMSKeyId"] = one.Key!.Id,
        ["rateControl"] = new JsonObject { ["Mode"] = "Concurrency", ["MaxErrors"] = 0, ["Concurrency"] = 1 },
    }.ToJsonString(PlainJson.Options);

    private static PlannedCheck Status(UnitContext unit, string stepId, string title, params string[] statuses) =>
        new(Call("ListExecutions", ("RegionId", unit.Region), ("ExecutionId", Made(stepId))),
            [new(StatusPath, [.. statuses.Select(status => (PlannedValue?)status)])])
        {
            Title = title,
        };

    private static PlannedValue Made(string stepId) => PlannedValue.Of(stepId, "ExecutionId");

    private static PlannedCall Call(string action, params (string Name, PlannedValue Value)[] parameters) =>
        new(Product, Version, action)
        {
            Parameters = new SortedDictionary<string, PlannedValue>(
                parameters.ToDictionary(one => one.Name, one => one.Value), StringComparer.Ordinal),
        };
}
