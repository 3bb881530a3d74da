namespace Infra.Cloud.Ecs.SnapshotPolicies;

/// <summary>Where a policy copies its snapshots to, and with which key.</summary>
/// <param name="Enabled">True if it copies at all.</param>
/// <param name="Regions">The regions as the API writes them, for example ["cn-beijing"].</param>
/// <param name="RetentionDays">How many days the copies are kept; -1 for ever.</param>
/// <param name="Encrypted">True if the copies are encrypted.</param>
/// <param name="KmsKeyId">The key of the destination, or null for the service key.</param>
internal sealed record CopyRule(bool Enabled, string Regions, int RetentionDays, bool Encrypted, string? KmsKeyId);
