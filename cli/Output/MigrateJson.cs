using System.Text;
using System.Text.Json;
using Infra.Migration.Plans;
using Infra.Migration.Reports;

namespace Infra.Cli.Output;

/// <summary>What a run came to, as one JSON document.</summary>
internal static class MigrateJson
{
    /// <summary>Writes it.</summary>
    /// <param name="report">What it came to.</param>
    /// <param name="output">Where to.</param>
    /// <param name="rehearsed">The plan whose calls are told, too; null for none.</param>
    public static void Write(MigrationReport report, TextWriter output, MigrationPlan? rehearsed = null)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            if (rehearsed is null) ReportJson.Write(report, json);
            else Rehearsal(report, rehearsed, json);
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Rehearsal(MigrationReport report, MigrationPlan plan, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("planId", plan.Id);
        json.WriteNumber("downtimeSeconds", plan.Estimate.Downtime.TotalSeconds);
        json.WriteNumber("durationSeconds", plan.Estimate.LowerBound.TotalSeconds);
        json.WriteNumber("extraDiskGiB", plan.Estimate.Extra.DiskGiB);
        json.WriteNumber("extraSnapshotGiB", plan.Estimate.Extra.SnapshotGiB);
        if (plan.Estimate.Cost is { } cost)
        {
            json.WriteNumber("extraCostPerMonth", cost.PerMonth);
            json.WriteString("currency", cost.Currency);
        }

        json.WriteStartArray("units");
        foreach (var (unit, result) in plan.Units.Zip(report.Result.Units))
        {
            json.WriteStartObject();
            json.WriteString("unitId", unit.Id);
            json.WriteString("unmet", result.Reason);
            json.WriteStartArray("calls");
            foreach (var step in unit.Steps.Where(step => step.Call is not null)) Call(step, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Call(PlannedStep step, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("step", step.Id);
        json.WriteString("title", step.Title);
        json.WriteString("product", step.Call!.Product);
        json.WriteString("action", step.Call.Action);
        json.WriteStartObject("parameters");
        foreach (var (name, value) in step.Call.Parameters) json.WriteString(name, MigratePlanText.Value(value));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
