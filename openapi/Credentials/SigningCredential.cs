namespace Infra.OpenApi.Credentials;

/// <summary>What requests are signed with.</summary>
/// <param name="AccessKeyId">The public half.</param>
/// <param name="Secret">The secret half.</param>
/// <param name="SecurityToken">What the requests of a session carry, or null.</param>
/// <param name="ExpiresAt">When a session ends, or null.</param>
public sealed record SigningCredential(
    string AccessKeyId, string Secret, string? SecurityToken = null, DateTimeOffset? ExpiresAt = null)
{
    /// <summary>The public half alone.</summary>
    public override string ToString() => AccessKeyId;
}
