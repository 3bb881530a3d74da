using System.Security.Cryptography;
using System.Text;
using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Tests.Kms.Envelopes;

/// <summary>A CMK in memory: wraps data keys as a key service does, can be disabled, and counts its calls.</summary>
internal sealed class FakeCmk(string name = "acs:kms:cn-hangzhou:1234567890123456:key/one") : IDataKeys
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    public string Name { get; } = name;

    public bool IsDisabled { get; set; }

    /// <summary>How many bytes the plaintext of an answer loses: a service that answers something else.</summary>
    public int Shortened { get; set; }

    public int Calls { get; private set; }

    public Task<NewDataKey> GenerateAsync(int length, EnvelopeContext context, CancellationToken cancellation)
    {
        Called();
        var plaintext = new SecretBytes(RandomNumberGenerator.GetBytes(length));
        return Task.FromResult(new NewDataKey(new SecretBytes(plaintext.Span[Shortened..]), Wrapped(plaintext.Span, context)));
    }

    public Task<EncryptedDataKey> WrapAsync(
        ReadOnlyMemory<byte> dataKey, EnvelopeContext context, CancellationToken cancellation)
    {
        Called();
        return Task.FromResult(Wrapped(dataKey.Span, context));
    }

    public bool Knows(EncryptedDataKey wrapped) => wrapped.ProviderId == KeyProviders.AlibabaKms
        && (wrapped.ProviderInfo.IsEmpty || wrapped.ProviderInfoText == Name);

    public Task<SecretBytes> UnwrapAsync(
        EncryptedDataKey wrapped, EnvelopeContext context, CancellationToken cancellation)
    {
        Called();
        var plaintext = new SecretBytes(wrapped.Ciphertext.Length - 28);
        using var aes = new AesGcm(_key, 16);
        try
        {
            aes.Decrypt(wrapped.Ciphertext.Span[..12], wrapped.Ciphertext.Span[12..^16], wrapped.Ciphertext.Span[^16..],
                plaintext.Span, Bound(context));
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new EnvelopeException(EnvelopeFault.NoKey, $"{Name}: the ciphertext is invalid");
        }

        return Task.FromResult(new SecretBytes(plaintext.Span[Shortened..]));
    }

    private void Called()
    {
        Calls++;
        if (IsDisabled) throw new EnvelopeException(EnvelopeFault.NoKey, $"{Name}: the key is disabled");
    }

    private EncryptedDataKey Wrapped(ReadOnlySpan<byte> plaintext, EnvelopeContext context)
    {
        var ciphertext = new byte[plaintext.Length + 28];
        RandomNumberGenerator.Fill(ciphertext.AsSpan(0, 12));
        using var aes = new AesGcm(_key, 16);
        aes.Encrypt(ciphertext.AsSpan(0, 12), plaintext, ciphertext.AsSpan(12, plaintext.Length), ciphertext.AsSpan(^16),
            Bound(context));
        return new EncryptedDataKey(KeyProviders.AlibabaKms, Name, ciphertext);
    }

    private static byte[] Bound(EnvelopeContext context) =>
        Encoding.UTF8.GetBytes(string.Join('\n', context.Pairs.Select(pair => $"{pair.Key}={pair.Value}")));
}
