namespace Infra.Kms.Envelopes.Keys;

/// <summary>One key that data keys are encrypted under, wherever it lives: a CMK of KMS, or a key in a file.</summary>
public interface IDataKeys
{
    /// <summary>The key as the user named it, for messages.</summary>
    string Name { get; }

    /// <summary>Makes a new data key and encrypts it under this key: one call of the key service.</summary>
    Task<NewDataKey> GenerateAsync(int length, EnvelopeContext context, CancellationToken cancellation);

    /// <summary>Encrypts a data key under this key: one call of the key service.</summary>
    Task<EncryptedDataKey> WrapAsync(
        ReadOnlyMemory<byte> dataKey, EnvelopeContext context, CancellationToken cancellation);

    /// <summary>Whether this key may be asked to decrypt <paramref name="wrapped"/>. What a message names is anybody's
    /// claim, so only what was configured is ever called.</summary>
    bool Knows(EncryptedDataKey wrapped);

    /// <summary>Decrypts a data key: one call of the key service.</summary>
    Task<SecretBytes> UnwrapAsync(EncryptedDataKey wrapped, EnvelopeContext context, CancellationToken cancellation);
}
