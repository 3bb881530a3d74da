namespace Infra.Migration.Plans;

/// <summary>A time in which a unit that stops an instance may begin. It may end later: the plan tells how long it is
/// expected to take.</summary>
/// <param name="From">The first moment.</param>
/// <param name="Until">The first moment after it.</param>
public sealed record MigrationWindow(DateTimeOffset From, DateTimeOffset Until);
