using Infra.Migration.Assumptions;
using Infra.Migration.Plans;

namespace Infra.Migration.Planning.Steps;

/// <summary>Stopping an instance and starting it again, each the undoing of the other.</summary>
internal static class PowerSteps
{
    public const string StopId = "stop";
    public const string StartId = "start";
    public const string QuietId = "quiet";

    /// <summary>Stops it in an orderly way, so that what the guest has in memory is written. It keeps its place and its
    /// addresses (KeepCharging).</summary>
    public static PlannedStep Stop(UnitContext unit) => StopOf(unit, StopId) with
    {
        Undo = [Settled(unit, "undo-stop-settle"), StartOf(unit, "undo-stop")],
    };

    /// <summary>Starts it again after other steps.</summary>
    public static PlannedStep Start(UnitContext unit, IReadOnlyList<string> after) => StartOf(unit, StartId) with
    {
        After = after,
        Undo =
        [
            Settled(unit, "undo-start-settle"), StopOf(unit, "undo-start"),
            .. unit.SystemDisk is { } one ? [ReplacementSteps.Keep(unit, one, UnitContext.NewDisk(one))] : Array.Empty<PlannedStep>(),
        ],
    };

    /// <summary>Stops it, in whatever state it is, before something is undone.</summary>
    public static IReadOnlyList<PlannedStep> StopForUndo(UnitContext unit, string undoId) =>
        [Settled(unit, $"{undoId}-settle"), StopOf(unit, $"{undoId}-stop")];

    /// <summary>Stops it again after something else has started it.</summary>
    public static PlannedStep StopAgain(UnitContext unit, IReadOnlyList<string> after) =>
        StopOf(unit, "rest") with { After = after };

    /// <summary>Starts it after something else should have, and may have left it stopped.</summary>
    public static PlannedStep StartAgain(UnitContext unit, IReadOnlyList<string> after) =>
        StartOf(unit, StartId) with { After = after };

    /// <summary>Looks, before anything is detached, whether somebody has started it meanwhile: then the snapshots lack
    /// what was written since.</summary>
    public static PlannedStep Quiet(UnitContext unit, IReadOnlyList<string> after)
    {
        var id = unit.Instance!.Id;
        var look = Looks.Instance(unit.Region, id, $"{id} is still stopped", "Stopped");
        return new(QuietId, $"Check that {id} has stayed stopped")
        {
            After = after,
            Until = look with
            {
                Hopeless = [look.Conditions[0] with { AnyOf = ["Starting", "Running"] }],
                Patience = UnitContext.ShortPatience,
            },
        };
    }

    private static PlannedStep StopOf(UnitContext unit, string stepId)
    {
        var id = unit.Instance!.Id;
        return new(stepId, $"Stop {id}")
        {
            Done = Looks.Instance(unit.Region, id, $"{id} is stopped or stops", "Stopping", "Stopped"),
            Call = Ecs.Call(unit.Region, "StopInstance", ("InstanceId", id), ("StoppedMode", "KeepCharging")),
            Until = Looks.Instance(unit.Region, id, $"{id} is stopped", "Stopped") with
            {
                Patience = UnitContext.ShortPatience,
            },
            Expected = Durations.StopInstance.Base,
        };
    }

    private static PlannedStep StartOf(UnitContext unit, string stepId)
    {
        var id = unit.Instance!.Id;
        return new(stepId, $"Start {id}")
        {
            Done = Looks.Instance(unit.Region, id, $"{id} runs or starts", "Starting", "Running"),
            Call = Ecs.Call(unit.Region, "StartInstance", ("InstanceId", id)),
            Until = Looks.Instance(unit.Region, id, $"{id} runs", "Running") with
            {
                Patience = UnitContext.ShortPatience,
            },
            Expected = Durations.StartInstance.Base,
        };
    }

    // ECS refuses both calls while the instance is on its way.
    private static PlannedStep Settled(UnitContext unit, string stepId) =>
        new(stepId, $"Wait until {unit.Instance!.Id} is neither starting nor stopping")
        {
            Until = Looks.Instance(unit.Region, unit.Instance.Id, $"{unit.Instance.Id} runs or is stopped",
                "Running", "Stopped") with
            { Patience = UnitContext.ShortPatience },
        };
}
