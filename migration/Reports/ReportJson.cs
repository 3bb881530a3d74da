using System.Globalization;
using System.Text.Json;
using Infra.Migration.Running;

namespace Infra.Migration.Reports;

/// <summary>A report as JSON.</summary>
public static class ReportJson
{
    /// <summary>Writes it as one document.</summary>
    public static void Write(MigrationReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("planId", report.Plan.Id);
        json.WriteString("accountId", report.Plan.AccountId);
        json.WriteString("region", report.Plan.Region);
        json.WriteBoolean("success", report.Result.IsSuccess);
        json.WriteBoolean("interrupted", report.Result.IsInterrupted);
        json.WriteStartArray("units");
        foreach (var unit in report.Result.Units) Unit(unit, json);
        json.WriteEndArray();
        json.WriteStartArray("disks");
        foreach (var disk in report.Disks) Disk(disk, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Unit(UnitResult unit, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("unitId", unit.UnitId);
        json.WriteString("outcome", JsonNamingPolicy.CamelCase.ConvertName($"{unit.Outcome}"));
        json.WriteString("failedStep", unit.FailedStep);
        json.WriteString("reason", unit.Reason);
        List(json, "left", unit.Left);
        List(json, "kept", unit.Kept);
        json.WriteNumber("stepsEnded", unit.StepsEnded);
        Time(json, "begunAt", unit.BegunAt);
        Time(json, "endedAt", unit.EndedAt);
        json.WriteEndObject();
    }

    private static void Disk(DiskReport disk, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("diskId", disk.Planned.Source.Id);
        json.WriteString("outcome", disk.Outcome);
        json.WriteString("reason", disk.Planned.Reason);
        json.WriteString("wayOut", disk.Planned.WayOut);
        json.WriteString("unitId", disk.Planned.UnitId);
        json.WriteString("newDiskId", disk.NewDiskId);
        Map(json, "before", disk.Before);
        Map(json, "after", disk.After);
        List(json, "notKept", disk.NotKept);
        Map(json, "notTransferable", disk.Planned.NotTransferable);
        json.WriteEndObject();
    }

    private static void List(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Map(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, string> values)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            json.WriteString(key, value);
        json.WriteEndObject();
    }

    private static void Time(Utf8JsonWriter json, string name, DateTimeOffset? time)
    {
        if (time is { } known) json.WriteString(
            name, known.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        else json.WriteNull(name);
    }
}
