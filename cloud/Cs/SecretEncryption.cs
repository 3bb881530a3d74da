namespace Infra.Cloud.Cs;

/// <summary>Whether and with which key a cluster encrypts its Secrets.</summary>
/// <param name="KeyId">The key, or null while Secrets are not encrypted.</param>
/// <param name="ChangedAt">When the last change was finished; null if there was none since the creation.</param>
/// <param name="WasDisabled">Whether encryption was switched off.</param>
internal sealed record SecretEncryption(string? KeyId, DateTimeOffset? ChangedAt = null, bool WasDisabled = false);
