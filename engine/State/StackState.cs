namespace Infra.Engine;

/// <summary>What a stack consists of: the latest checkpoint of its deployments.</summary>
/// <param name="Time">When it was written, in virtual time.</param>
/// <param name="Salt">The salt of its secrets, or null while it has none.</param>
/// <param name="Resources">Its resources, each after those it depends on.</param>
internal sealed record StackState(DateTimeOffset? Time, string? Salt, IReadOnlyList<ResourceState> Resources);
