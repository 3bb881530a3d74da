using System.Security.Cryptography;
using System.Text;
using Infra.Kms.Online;

namespace Infra.Kms.Envelopes.Keys;

/// <summary>Data keys under CMKs of KMS, in one region: GenerateDataKey makes them, Encrypt wraps those that other keys
/// made, Decrypt opens them.</summary>
/// <remarks>A message carries the ARN of the CMK, made of the key id that the service answered, so that an alias may
/// move on to another key without harm to files.</remarks>
public sealed class KmsDataKeys : IDataKeys
{
    private readonly KmsClient _kms;
    private readonly KmsDataKeysOptions _options;
    private readonly string? _keyId;

    /// <summary>Data keys under a CMK.</summary>
    /// <param name="kms">The client of the key's region.</param>
    /// <param name="options">Which region, account and key.</param>
    public KmsDataKeys(KmsClient kms, KmsDataKeysOptions options)
    {
        ArgumentNullException.ThrowIfNull(kms);
        ArgumentNullException.ThrowIfNull(options);
        (_kms, _options) = (kms, options);
        _keyId = options.Key is not { } key || key.StartsWith("alias/", StringComparison.Ordinal) ? null
            : KeyArn.Parse(key) is { } arn ? arn.KeyId : key;
    }

    /// <inheritdoc/>
    public string Name => _options.Key ?? $"any key of account {_options.Account} in {_options.Region}";

    /// <inheritdoc/>
    public async Task<NewDataKey> GenerateAsync(int length, EnvelopeContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        using var made = await _kms.GenerateDataKeyAsync(Key(), length, Bound(context), cancellation).ConfigureAwait(false);
        return new NewDataKey(new SecretBytes(made.Plaintext), Wrapped(made.Encrypted));
    }

    /// <inheritdoc/>
    public async Task<EncryptedDataKey> WrapAsync(
        ReadOnlyMemory<byte> dataKey, EnvelopeContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Wrapped(await _kms.EncryptAsync(Key(), dataKey, Bound(context), cancellation).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    /// <exception cref="EnvelopeException">The data key is one of the embedded account, and this is a real
    /// one.</exception>
    public bool Knows(EncryptedDataKey wrapped)
    {
        ArgumentNullException.ThrowIfNull(wrapped);
        if (wrapped.ProviderId != KeyProviders.AlibabaKms) return false;
        if (!_options.IsEmbedded && IsEmbedded(wrapped))
            throw new EnvelopeException(EnvelopeFault.Refused,
                $"the message is encrypted for the embedded account {EmbeddedAccount.Id}, which protects nothing",
                "--cloud embedded opens it where it was made");
        // The four lines name no key: the service finds it.
        if (wrapped.ProviderInfo.IsEmpty) return true;
        return KeyArn.Parse(wrapped.ProviderInfoText) is { KeyId: { } keyId } arn && arn.Region == _options.Region
            && arn.Account == _options.Account && (_options.Key is null || keyId == _keyId);
    }

    /// <inheritdoc/>
    public async Task<SecretBytes> UnwrapAsync(
        EncryptedDataKey wrapped, EnvelopeContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(wrapped);
        ArgumentNullException.ThrowIfNull(context);
        var opened = await _kms.DecryptAsync(
            Convert.ToBase64String(wrapped.Ciphertext.Span), Bound(context), cancellation).ConfigureAwait(false);
        // Decrypt takes no key: which one it used is seen only afterwards.
        var expected = KeyArn.Parse(wrapped.ProviderInfoText)?.KeyId ?? _keyId;
        if (expected is not null && expected != IdOf(opened.KeyId))
            throw new EnvelopeException(EnvelopeFault.NoKey,
                $"{Name}: the data key belongs to the key {IdOf(opened.KeyId)}; the message says {expected}");
        var bytes = opened.ToBytes();
        var secret = new SecretBytes(bytes);
        CryptographicOperations.ZeroMemory(bytes);
        return secret;
    }

    private string Key() => _options.Key
        ?? throw new EnvelopeException(EnvelopeFault.NoKey, "no key was named to encrypt with", "name a CMK");

    private EncryptedDataKey Wrapped(Ciphertext ciphertext) => new(KeyProviders.AlibabaKms,
        KeyArn.OfKey(_options.Region, _options.Account, IdOf(ciphertext.KeyId)).ToString(),
        Convert.FromBase64String(ciphertext.Blob));

    private static string IdOf(string answered) => KeyArn.Parse(answered)?.KeyId ?? answered;

    private static IReadOnlyDictionary<string, string>? Bound(EnvelopeContext context) =>
        context.Count == 0 ? null : context.Pairs;

    private static bool IsEmbedded(EncryptedDataKey wrapped) => EmbeddedAccount.Owns(wrapped.ProviderInfoText)
        || EmbeddedAccount.Made(Encoding.ASCII.GetBytes(Convert.ToBase64String(wrapped.Ciphertext.Span)));
}
