namespace Infra.Kms.Online;

/// <summary>What KMS encrypted.</summary>
/// <param name="Blob">The ciphertext in Base64, as the service gives it and takes it back.</param>
/// <param name="KeyId">The id of the key, also where an alias was given; after re-encryption the documents disagree
/// about whose it is.</param>
/// <param name="KeyVersionId">The version of that key.</param>
public sealed record Ciphertext(string Blob, string KeyId, string KeyVersionId);
