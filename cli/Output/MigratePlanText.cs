using System.Globalization;
using Infra.Migration.Plans;

namespace Infra.Cli.Output;

/// <summary>A plan for a person.</summary>
internal static class MigratePlanText
{
    /// <summary>What is decided, and what it takes.</summary>
    public static void Write(MigrationPlan plan, TextWriter output)
    {
        output.WriteLine($"plan {plan.Id}, account {plan.AccountId}, region {plan.Region}, inventory of {plan.InventoryTakenAt:u}");
        foreach (var disk in plan.Disks)
        {
            output.WriteLine();
            output.WriteLine($"{disk.Source.Id}  {Word(disk)}");
            output.WriteLine($"  {disk.Reason}");
            if (disk.WayOut is { } way) output.WriteLine($"  way out: {way}");
            if (disk.KmsKeyId is { } key) output.WriteLine($"  key: {key}");
            foreach (var (name, why) in disk.NotTransferable) output.WriteLine($"  not transferable: {name}: {why}");
        }

        output.WriteLine();
        Totals(plan, output);
        foreach (var warning in plan.Warnings) output.WriteLine($"warning: {warning}");
    }

    /// <summary>Every call in order, with its inputs.</summary>
    public static void Calls(MigrationPlan plan, TextWriter output)
    {
        foreach (var unit in plan.Units)
        {
            output.WriteLine($"unit {unit.Id}: downtime {Durations.Text(unit.Downtime)}, duration {Durations.Text(unit.Duration)}");
            var number = 0;
            foreach (var step in unit.Steps)
            {
                output.WriteLine($"  {++number}. {step.Title}{(step.IsDowntime ? " (instance down)" : "")}");
                if (step.Call is { } call) output.WriteLine($"     {Line(call)}");
                if (step.Until is { } until) output.WriteLine($"     wait: {until.Title}");
            }
        }

        output.WriteLine();
        Totals(plan, output);
    }

    private static void Totals(MigrationPlan plan, TextWriter output)
    {
        var count = plan.Disks.CountBy(disk => disk.Decision).ToDictionary();
        output.WriteLine(
            $"{count.GetValueOrDefault(DiskDecision.Convert)} disks to convert in {plan.Units.Count} units, "
            + $"{count.GetValueOrDefault(DiskDecision.Skip)} skipped, {count.GetValueOrDefault(DiskDecision.Refuse)} refused");
        var estimate = plan.Estimate;
        output.WriteLine(
            $"expected downtime {Durations.Text(estimate.Downtime)} over all instances, duration {Durations.Text(estimate.LowerBound)} or more "
            + $"(assumptions of {estimate.AssumptionsAsOf})");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"extra storage until release: {estimate.Extra.DiskGiB} GiB of disks, up to {estimate.Extra.SnapshotGiB} GiB of snapshots; "
            + $"a day costs that many GiB-days at your prices"));
        if (estimate.Cost is { } cost)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"extra cost until release: up to {cost.PerMonth:0.00} {Currency(cost)}a month, at {cost.DiskPerGiB} for a GiB of disk "
                + $"and {cost.SnapshotPerGiB} for a GiB of snapshot"));
    }

    private static string Currency(PlanCost cost) => cost.Currency.Length == 0 ? "" : $"{cost.Currency} ";

    private static string Line(PlannedCall call) => $"{call.Product} {call.Action} " + string.Join(' ', call.Parameters
        .OrderBy(parameter => parameter.Key, StringComparer.Ordinal)
        .Select(parameter => $"{parameter.Key}={Value(parameter.Value)}"));

    /// <summary>A value; an output of an earlier step by its name.</summary>
    public static string Value(PlannedValue value) => value.StepId is null
        ? value.Text
        : value.Text.Replace("{0}", $"<{value.Output} of {value.StepId}>", StringComparison.Ordinal);

    private static string Word(PlannedDisk disk) => disk.Decision switch
    {
        DiskDecision.Convert => $"convert ({Name(disk.Route)})",
        DiskDecision.Skip => "skip",
        _ => "refuse",
    };

    private static string Name(Route? route) => route switch
    {
        Route.SnapshotCopy => "encrypted copy of a snapshot",
        Route.DirectFromSnapshot => "encrypted disk from a snapshot",
        Route.ReplaceSystemDisk => "encrypted copy of an image, system disk replaced",
        Route.NewInstance => "encrypted copy of an image, another instance",
        _ => "public template ACS-ECS-BulkyEncryptSystemDisk",
    };

}
