namespace Infra.Cloud.Door.Signatures;

/// <summary>What a request claims: whose it is, when it was made, and a signature to prove it.</summary>
/// <param name="AccessKeyId">The access key.</param>
/// <param name="Signature">The signature.</param>
/// <param name="SecurityToken">The token of a session, or null.</param>
/// <param name="Timestamp">When the request was made, or null if that cannot be read.</param>
/// <param name="Nonce">What tells the request from all others; null if none was sent and none is needed.</param>
internal sealed record SignedBy(
    string AccessKeyId, string Signature, string? SecurityToken, DateTimeOffset Timestamp, string? Nonce)
{
    /// <summary>The text that the server signs.</summary>
    public required string StringToSign { get; init; }

    /// <summary>Signs with the secret of the access key.</summary>
    public required Func<string, string, string> Sign { get; init; }
}
