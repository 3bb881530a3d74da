namespace Infra.Cloud;

/// <summary>What requests are signed with, and whose it is.</summary>
/// <param name="AccessKeyId">The public half, which every request names. That of a session begins with STS.</param>
/// <param name="Secret">The secret half. It is never shown by <see cref="ToString"/>.</param>
/// <param name="Principal">Who calls with it.</param>
/// <param name="SecurityToken">What requests of a session must carry, or null.</param>
/// <param name="ExpiresAt">When a session ends, or null.</param>
/// <param name="IsActive">False where the key was switched off.</param>
public sealed record Credential(
    string AccessKeyId, string Secret, Principal Principal, string? SecurityToken, DateTimeOffset? ExpiresAt,
    bool IsActive)
{
    /// <summary>The credential without its secrets.</summary>
    public override string ToString() => $"{AccessKeyId} of {Principal.Arn}";
}
