namespace Infra.Cloud.Ecs.SnapshotPolicies;

/// <summary>When a policy makes snapshots and how long it keeps them.</summary>
/// <param name="TimePoints">The hours as the API writes them, for example ["0", "12"].</param>
/// <param name="Weekdays">The days as the API writes them, 1 for Monday.</param>
/// <param name="RetentionDays">How many days; -1 for ever.</param>
internal sealed record SnapshotSchedule(string TimePoints, string Weekdays, int RetentionDays);
