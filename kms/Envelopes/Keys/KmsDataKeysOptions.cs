namespace Infra.Kms.Envelopes.Keys;

/// <summary>Which keys of KMS are used.</summary>
/// <param name="Region">The region of the keys, for example cn-hangzhou.</param>
/// <param name="Account">The id of the account that owns them.</param>
/// <param name="Key">The key: its id, alias or ARN; null to decrypt with any key of region and account, which the
/// message names. An alias encrypts and does not decrypt: a message names the key that the alias had then.</param>
public sealed record KmsDataKeysOptions(string Region, string Account, string? Key)
{
    /// <summary>Whether the keys are those of the embedded cloud.</summary>
    /// <value>Default: false.</value>
    public bool IsEmbedded { get; init; }
}
