namespace Infra.Kms.Envelopes.Keys;

/// <summary>A new data key, and the same encrypted under each of several keys, any of which opens what it
/// encrypts.</summary>
/// <param name="Plaintext">The key itself.</param>
/// <param name="Wrapped">The key, encrypted once for each.</param>
public sealed record DataKeySet(SecretBytes Plaintext, IReadOnlyList<EncryptedDataKey> Wrapped) : IDisposable
{
    /// <summary>Wipes the plaintext key.</summary>
    public void Dispose() => Plaintext.Dispose();
}
