namespace Infra.Cloud.Kms;

/// <summary>The automatic rotation of a key; null seconds mean that it is off.</summary>
internal sealed record KeyRotation(long? IntervalSeconds = null);
