namespace Infra.Cloud.Ram.Policies;

/// <summary>What RAM tells of a policy, the system's or one's own.</summary>
internal sealed record PolicyFacts(PolicyName Name, string Description, string DefaultVersion, string Document,
    DateTimeOffset VersionDate, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt);
