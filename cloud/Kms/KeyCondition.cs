namespace Infra.Cloud.Kms;

/// <summary>The state of a key, and when it will be purged if it is pending deletion.</summary>
internal sealed record KeyCondition(KeyState State, DateTimeOffset? PurgeAt = null);
