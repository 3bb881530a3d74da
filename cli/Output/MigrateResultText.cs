using Infra.Migration.Reports;

namespace Infra.Cli.Output;

/// <summary>How a run stands, a line for each disk.</summary>
internal static class MigrateResultText
{
    public static void Write(MigrationReport report, TextWriter output)
    {
        output.WriteLine($"plan {report.Plan.Id}");
        foreach (var disk in report.Disks)
        {
            output.WriteLine($"{disk.Planned.Source.Id}  {disk.Outcome}{(disk.NewDiskId is { } id ? $"  now {id}" : "")}");
            if (disk.Unit is null) continue;
            if (disk.Unit.FailedStep is { } step) output.WriteLine($"  at {step}: {disk.Unit.Reason}");
            else if (disk.Unit.Reason is { } reason) output.WriteLine($"  {reason}");
            foreach (var left in disk.Unit.Left) output.WriteLine($"  left: {left}");
            foreach (var kept in disk.Unit.Kept) output.WriteLine($"  kept: {kept}");
            if (disk.NotKept.Count > 0) output.WriteLine($"  not as planned: {string.Join(", ", disk.NotKept)}");
        }

        var counts = report.Disks.CountBy(disk => disk.Outcome).OrderBy(count => count.Key, StringComparer.Ordinal);
        output.WriteLine(string.Join(", ", counts.Select(count => $"{count.Value} {count.Key}")));
    }
}
