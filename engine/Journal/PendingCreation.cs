namespace Infra.Engine;

/// <summary>A creation that was begun and interrupted: enough to begin it again.</summary>
/// <param name="Step">The step, with the origin of its calls.</param>
/// <param name="Planned">The resource as it was to be made.</param>
/// <param name="Was">The URN under which the state knows the resource that is replaced, where that is another.</param>
/// <param name="At">When the step began, in virtual time.</param>
internal sealed record PendingCreation(JournalStep Step, ResourceState Planned, string? Was, DateTimeOffset At);
