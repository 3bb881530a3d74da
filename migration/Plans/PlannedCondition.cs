namespace Infra.Migration.Plans;

/// <summary>What must be found at a place of an answer.</summary>
/// <param name="Path">Names and indexes from the answer down, as Disks.Disk[0].Status. What is not there is
/// null.</param>
/// <param name="AnyOf">The values, one of which it must be: texts as they are, numbers and booleans as JSON writes them,
/// null for nothing there.</param>
public sealed record PlannedCondition(string Path, IReadOnlyList<PlannedValue?> AnyOf);
