using System.Security.Cryptography;
using System.Text;
using Infra.Kms.Envelopes.Format;

namespace Infra.Kms.Envelopes.Keys;

/// <summary>A wrapping key that the user keeps, as other implementations of the message format have it under the name
/// raw AES keyring: for messages that open without any service.</summary>
public sealed class RawAesKey : IDataKeys, IDisposable
{
    private readonly SecretBytes _key;
    private readonly byte[] _namePart;

    /// <summary>A wrapping key.</summary>
    /// <param name="keyNamespace">The provider id, for example <c>backup</c>.</param>
    /// <param name="keyName">The key's name within it.</param>
    /// <param name="key">16, 24 or 32 bytes; a copy is kept.</param>
    /// <exception cref="ArgumentException">The key has another length, or the namespace is taken.</exception>
    public RawAesKey(string keyNamespace, string keyName, ReadOnlySpan<byte> key)
    {
        ArgumentException.ThrowIfNullOrEmpty(keyNamespace);
        ArgumentException.ThrowIfNullOrEmpty(keyName);
        if (key.Length is not (16 or 24 or 32))
            throw new ArgumentException($"'key' must be 16, 24 or 32 bytes long; got {key.Length}.", nameof(key));
        if (keyNamespace.StartsWith("aws-kms", StringComparison.Ordinal) || keyNamespace == KeyProviders.AlibabaKms)
            throw new ArgumentException(
                $"'keyNamespace' must not be that of a key service; got {keyNamespace}.", nameof(keyNamespace));
        (Namespace, KeyName) = (keyNamespace, keyName);
        _key = new SecretBytes(key);
        _namePart = [.. Encoding.UTF8.GetBytes(keyName), 0, 0, 0, Suite.TagLength * 8, 0, 0, 0, Suite.NonceLength];
    }

    /// <summary>The provider id.</summary>
    public string Namespace { get; }

    /// <summary>The key's name.</summary>
    public string KeyName { get; }

    /// <inheritdoc/>
    public string Name => $"{Namespace}/{KeyName}";

    /// <inheritdoc/>
    public async Task<NewDataKey> GenerateAsync(int length, EnvelopeContext context, CancellationToken cancellation)
    {
        var plaintext = new SecretBytes(length);
        RandomNumberGenerator.Fill(plaintext.Span);
        return new NewDataKey(plaintext, await WrapAsync(plaintext.Memory, context, cancellation));
    }

    /// <inheritdoc/>
    public Task<EncryptedDataKey> WrapAsync(
        ReadOnlyMemory<byte> dataKey, EnvelopeContext context, CancellationToken cancellation)
    {
        var nonce = RandomNumberGenerator.GetBytes(Suite.NonceLength);
        var ciphertext = new byte[dataKey.Length + Suite.TagLength];
        using var aes = new AesGcm(_key.Span, Suite.TagLength);
        aes.Encrypt(nonce, dataKey.Span, ciphertext.AsSpan(0, dataKey.Length), ciphertext.AsSpan(dataKey.Length),
            ContextCodec.Serialize(context));
        return Task.FromResult(new EncryptedDataKey(Namespace, (byte[])[.. _namePart, .. nonce], ciphertext));
    }

    /// <inheritdoc/>
    public bool Knows(EncryptedDataKey wrapped) => wrapped.ProviderId == Namespace
        && wrapped.ProviderInfo.Length == _namePart.Length + Suite.NonceLength
        && wrapped.ProviderInfo.Span.StartsWith(_namePart);

    /// <inheritdoc/>
    public Task<SecretBytes> UnwrapAsync(
        EncryptedDataKey wrapped, EnvelopeContext context, CancellationToken cancellation)
    {
        var length = wrapped.Ciphertext.Length - Suite.TagLength;
        if (length < 0) throw Refused();
        var plaintext = new SecretBytes(length);
        try
        {
            using var aes = new AesGcm(_key.Span, Suite.TagLength);
            aes.Decrypt(wrapped.ProviderInfo.Span[_namePart.Length..], wrapped.Ciphertext.Span[..length],
                wrapped.Ciphertext.Span[length..], plaintext.Span, ContextCodec.Serialize(context));
            return Task.FromResult(plaintext);
        }
        catch (AuthenticationTagMismatchException)
        {
            plaintext.Dispose();
            throw Refused();
        }
    }

    /// <summary>Wipes the key.</summary>
    public void Dispose() => _key.Dispose();

    private EnvelopeException Refused() => new(EnvelopeFault.NoKey,
        $"{Name}: the key does not open the data key: another key, another encryption context, or altered bytes");
}
