namespace Infra.Cloud.Door.Limits;

/// <summary>How often some actions may be called in a second, by one account in one region.</summary>
/// <param name="Name">What the actions have in common.</param>
/// <param name="PerSecond">How many calls a second.</param>
/// <param name="Actions">The actions that share it.</param>
internal sealed record RateLimit(string Name, int PerSecond, params string[] Actions);
