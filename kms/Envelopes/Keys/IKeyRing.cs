namespace Infra.Kms.Envelopes.Keys;

/// <summary>Where data keys of messages come from.</summary>
public interface IKeyRing
{
    /// <summary>A data key for a new message.</summary>
    /// <param name="length">How long the key is, in bytes.</param>
    /// <param name="context">What the key is bound to.</param>
    /// <param name="bytes">How much it will encrypt; null if that is not known.</param>
    /// <param name="cancellation">Ends the calls.</param>
    /// <exception cref="EnvelopeException">A key could not be used.</exception>
    Task<DataKeySet> GenerateAsync(int length, EnvelopeContext context, long? bytes, CancellationToken cancellation);

    /// <summary>The data key of a message: that of the first entry that one of the keys opens.</summary>
    /// <param name="entries">The encrypted data keys of the message.</param>
    /// <param name="length">How long the key must be, in bytes.</param>
    /// <param name="context">What the key is bound to.</param>
    /// <param name="cancellation">Ends the calls.</param>
    /// <exception cref="EnvelopeException">No entry could be opened.</exception>
    Task<SecretBytes> OpenAsync(IReadOnlyList<EncryptedDataKey> entries, int length, EnvelopeContext context,
        CancellationToken cancellation);
}
