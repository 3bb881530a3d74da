namespace Infra.Kms.Envelopes.Keys;

/// <summary>The data key itself, decrypted elsewhere: opens one message whose key service cannot be called from
/// here.</summary>
/// <remarks>Key commitment and the header's tag still tell whether it is the right one.</remarks>
public sealed class KnownDataKey(ReadOnlySpan<byte> dataKey) : IDataKeys, IDisposable
{
    private readonly SecretBytes _dataKey = new(dataKey);

    /// <inheritdoc/>
    public string Name => "the data key that was given";

    /// <inheritdoc/>
    public Task<NewDataKey> GenerateAsync(int length, EnvelopeContext context, CancellationToken cancellation) =>
        throw CannotWrap();

    /// <inheritdoc/>
    public Task<EncryptedDataKey> WrapAsync(
        ReadOnlyMemory<byte> dataKey, EnvelopeContext context, CancellationToken cancellation) => throw CannotWrap();

    /// <inheritdoc/>
    public bool Knows(EncryptedDataKey wrapped) => true;

    /// <inheritdoc/>
    public Task<SecretBytes> UnwrapAsync(
        EncryptedDataKey wrapped, EnvelopeContext context, CancellationToken cancellation) =>
        Task.FromResult(new SecretBytes(_dataKey.Span));

    /// <summary>Wipes the key.</summary>
    public void Dispose() => _dataKey.Dispose();

    private static EnvelopeException CannotWrap() => new(EnvelopeFault.NoKey,
        "a data key that was given opens a message and makes none", "name a key that encrypts data keys");
}
