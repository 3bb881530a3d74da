namespace Infra.Kms.Envelopes.Keys;

/// <summary>A new data key, plain and encrypted.</summary>
/// <param name="Plaintext">The key itself; whoever receives it disposes of it.</param>
/// <param name="Wrapped">The key, encrypted.</param>
public sealed record NewDataKey(SecretBytes Plaintext, EncryptedDataKey Wrapped);
