using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Kms.Envelopes.FourLine;

/// <summary>Writes the four lines of the KMS best practices, for readers that know nothing else.</summary>
internal static class FourLineWriter
{
    public static async Task<EnvelopeSummary> WriteAsync(IKeyRing ring, IProgress<long>? progress, Stream source,
        Stream destination, CancellationToken cancellation)
    {
        using var key = await ring.GenerateAsync(FourLineForm.KeyLength, EnvelopeContext.Empty, bytes: null, cancellation);
        if (key.Wrapped is not [{ ProviderId: KeyProviders.AlibabaKms } wrapped])
            throw new EnvelopeException(EnvelopeFault.Unsupported,
                "the four lines hold one data key, encrypted with one CMK of KMS", "name one CMK");
        var nonce = RandomNumberGenerator.GetBytes(FourLineForm.NonceLength);
        using var eax = new Eax(key.Plaintext.Span, nonce);
        await LineAsync(destination, wrapped.Ciphertext.Span, cancellation);
        await LineAsync(destination, nonce, cancellation);
        var length = await SealAsync(eax, progress, source, destination, cancellation);
        await destination.WriteAsync("\n"u8.ToArray(), cancellation);
        await LineAsync(destination, eax.Tag(), cancellation);
        return FourLineReader.Summary(wrapped, length);
    }

    private static async Task<long> SealAsync(
        Eax eax, IProgress<long>? progress, Stream source, Stream destination, CancellationToken cancellation)
    {
        var plaintext = new byte[FourLineForm.PartLength];
        byte[] ciphertext = new byte[FourLineForm.PartLength], other = new byte[FourLineForm.PartLength];
        var text = new byte[Base64.GetMaxEncodedToUtf8Length(FourLineForm.PartLength)];
        var authenticated = Task.CompletedTask;
        long length = 0;
        try
        {
            int count;
            do
            {
                count = await source.ReadAtLeastAsync(plaintext, plaintext.Length, throwOnEndOfStream: false, cancellation);
                var part = ciphertext.AsMemory(0, count);
                eax.Stream.Transform(plaintext.AsSpan(0, count), part.Span);
                await authenticated;
                // The code over the ciphertext is the slower half and runs beside the other.
                authenticated = Task.Run(() => eax.Authenticate(part.Span), cancellation);
                (ciphertext, other) = (other, ciphertext);
                Base64.EncodeToUtf8(part.Span, text, out _, out var letters);
                await destination.WriteAsync(text.AsMemory(0, letters), cancellation);
                progress?.Report(length += count);
            }
            while (count == plaintext.Length);
            return length;
        }
        finally
        {
            await authenticated;
            CryptographicOperations.ZeroMemory(plaintext);
        }
    }

    private static ValueTask LineAsync(Stream destination, ReadOnlySpan<byte> bytes, CancellationToken cancellation) =>
        destination.WriteAsync(Encoding.ASCII.GetBytes($"{Convert.ToBase64String(bytes)}\n"), cancellation);
}
