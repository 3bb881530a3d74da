using Infra.Migration.Plans;
using Infra.Migration.Running;

namespace Infra.Migration.Reports;

/// <summary>What became of a disk.</summary>
/// <param name="Planned">What was decided about it.</param>
/// <param name="Unit">What became of its unit; null for a disk that is not converted.</param>
public sealed record DiskReport(PlannedDisk Planned, UnitResult? Unit)
{
    /// <summary>The new disk's id; null where there is none.</summary>
    public string? NewDiskId => After.GetValueOrDefault("DiskId");

    /// <summary>The attributes before.</summary>
    public IReadOnlyDictionary<string, string> Before { get; } = DiskAttributes.Of(Planned.Source);

    /// <summary>The attributes of the new disk, as they were read when its unit ended; empty where there is none.</summary>
    public IReadOnlyDictionary<string, string> After { get; } =
        Unit?.After.GetValueOrDefault(Planned.Source.Id) ?? new Dictionary<string, string>();

    /// <summary>The attributes that the plan keeps and the new disk has otherwise, by name; empty for none, and where
    /// there is no new disk.</summary>
    public IReadOnlyList<string> NotKept => After.Count <= 1 ? [] :
        [.. Planned.Kept.Keys.Where(name => Before.GetValueOrDefault(name) != After.GetValueOrDefault(name)).Order(StringComparer.Ordinal)];

    /// <summary>In a word: skipped, refused, or how its unit stands.</summary>
    public string Outcome => Planned.Decision switch
    {
        DiskDecision.Skip => "skipped",
        DiskDecision.Refuse => "refused",
        _ => char.ToLowerInvariant($"{Unit?.Outcome ?? UnitOutcome.NotBegun}"[0]) + $"{Unit?.Outcome ?? UnitOutcome.NotBegun}"[1..],
    };
}
