using Infra.Migration.Plans;

namespace Infra.Migration.Reports;

/// <summary>A report for a person.</summary>
public static class ReportText
{
    /// <summary>Writes it.</summary>
    public static void Write(MigrationReport report, TextWriter output)
    {
        output.WriteLine($"plan {report.Plan.Id}, account {report.Plan.AccountId}, region {report.Plan.Region}");
        foreach (var disk in report.Disks)
        {
            output.WriteLine();
            output.WriteLine($"{disk.Planned.Source.Id}: {disk.Outcome}{(disk.NewDiskId is { } id ? $", now {id}" : "")}");
            if (disk.Planned.Decision != DiskDecision.Convert) output.WriteLine($"  {disk.Planned.Reason}");
            if (disk.Planned.WayOut is { } way) output.WriteLine($"  way out: {way}");
            if (disk.Unit?.FailedStep is { } step) output.WriteLine($"  failed at {step}: {disk.Unit.Reason}");
            else if (disk.Unit?.Reason is { } reason) output.WriteLine($"  {reason}");
            foreach (var left in disk.Unit?.Left ?? []) output.WriteLine($"  left: {left}");
            foreach (var kept in disk.Unit?.Kept ?? []) output.WriteLine($"  kept: {kept}");
            if (disk.NewDiskId is not null) Attributes(disk, output);
        }
    }

    private static void Attributes(DiskReport disk, TextWriter output)
    {
        foreach (var name in disk.Before.Keys.Union(disk.After.Keys).Order(StringComparer.Ordinal))
        {
            var (before, after) = (disk.Before.GetValueOrDefault(name), disk.After.GetValueOrDefault(name));
            output.WriteLine(before == after ? $"  {name}: {before}" : $"  {name}: {before ?? "-"} -> {after ?? "-"}");
        }

        foreach (var (name, why) in disk.Planned.NotTransferable) output.WriteLine($"  not transferable: {name}: {why}");
    }
}
