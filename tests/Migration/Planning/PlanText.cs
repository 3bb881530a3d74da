using System.Text;
using Infra.Migration.Plans;

namespace Infra.Tests.Migration.Planning;

/// <summary>A plan as lines that a reviewer can read.</summary>
internal static class PlanText
{
    public static string Of(MigrationPlan plan)
    {
        var text = new StringBuilder();
        foreach (var disk in plan.Disks)
        {
            text.Append($"disk {disk.Source.Id}: {disk.Decision} {disk.Route} {disk.KmsKeyId}. {disk.Reason} {disk.WayOut}\n");
            foreach (var (name, value) in disk.Kept) text.Append($"  keeps {name} = {value}\n");
            foreach (var (name, why) in disk.NotTransferable) text.Append($"  loses {name}: {why}\n");
        }

        foreach (var unit in plan.Units)
        {
            text.Append($"\nunit {unit.Id}: {string.Join(' ', unit.DiskIds)}, down {unit.Downtime}, takes {unit.Duration}, ")
                .Append($"keeps {unit.Extra.DiskGiB} GiB of disks and {unit.Extra.SnapshotGiB} GiB of snapshots\n");
            foreach (var check in unit.Preconditions) text.Append($"  precondition {Line(check)}\n");
            Add(text, "step", unit.Steps, "  ");
            Add(text, "release", unit.Release, "  ");
        }

        foreach (var warning in plan.Warnings) text.Append($"\nwarning: {warning}");
        return text.Append('\n').Replace(plan.Id, "PLAN").ToString();
    }

    private static void Add(StringBuilder text, string kind, IReadOnlyList<PlannedStep> steps, string indent)
    {
        foreach (var step in steps)
        {
            var marks = (step.IsDowntime ? " [down]" : "") + (step.NotUndone is { } why ? $" [not undone: {why}]" : "");
            text.Append($"{indent}{kind} {step.Id}: {step.Title} <- {string.Join(' ', step.After)}{marks}\n");
            if (step.Done is { } done) text.Append($"{indent}  done   {Line(done)}\n");
            if (step.Call is { } call) text.Append($"{indent}  call   {Line(call)}\n");
            foreach (var (name, path) in step.Outputs) text.Append($"{indent}  gives  {name} = {path}\n");
            if (step.Until is { } until) text.Append($"{indent}  until  {Line(until)}\n");
            Add(text, "undo", step.Undo, indent + "  ");
        }
    }

    private static string Line(PlannedCheck check) =>
        $"{check.Title}: {Line(check.Read)} shows {string.Join(" and ", check.Conditions.Select(Line))}"
        + string.Concat(check.Hopeless.Select(condition => $", never if {Line(condition)}"));

    private static string Line(PlannedCondition condition) =>
        $"{condition.Path} = {string.Join('|', condition.AnyOf.Select(value => value is null ? "nothing" : Fleet.Text(value)))}";

    private static string Line(PlannedCall call) =>
        $"{call.Product} {call.Action}({string.Join(", ", call.Parameters.Select(one => $"{one.Key}={Fleet.Text(one.Value)}"))})";
}
