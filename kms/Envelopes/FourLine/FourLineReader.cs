using System.Security.Cryptography;
using Infra.Kms.Envelopes.Format;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Kms.Envelopes.FourLine;

/// <summary>Reads the four lines of the KMS best practices, whoever wrote them.</summary>
/// <remarks>The tag stands at the end: until then no plaintext may be given out.</remarks>
internal static class FourLineReader
{
    public static async Task<EnvelopeSummary> ReadAsync(MessageInput source, Stream destination, bool isHeldBack,
        IKeyRing ring, DecryptOptions options, CancellationToken cancellation)
    {
        if (options.ExpectedContext.Count > 0)
            throw new EnvelopeException(
                EnvelopeFault.WrongContext, "the four lines have no encryption context, and one was expected");
        var input = new FourLineInput(source);
        var (dataKey, nonce) = await HeadAsync(input, cancellation);
        using var key = await ring.OpenAsync([dataKey], FourLineForm.KeyLength, EnvelopeContext.Empty, cancellation);
        using var eax = new Eax(key.Span, nonce);
        if (isHeldBack) return Summary(dataKey, await OpenAsync(eax, input, destination, options, long.MaxValue, cancellation));

        using var held = new WipedStream();
        var length = await OpenAsync(eax, input, held, options, options.Limits.MaxUnframedBytes, cancellation);
        await destination.WriteAsync(held.GetBuffer().AsMemory(0, (int)held.Length), cancellation);
        return Summary(dataKey, length);
    }

    /// <summary>The first two lines, which need no key.</summary>
    public static async Task<(EncryptedDataKey DataKey, byte[] Nonce)> HeadAsync(
        FourLineInput input, CancellationToken cancellation)
    {
        var blob = StrictBase64.Decode(await input.LineAsync(1, FourLineForm.MostDataKeyText, cancellation), "line 1");
        var nonce = StrictBase64.Decode(await input.LineAsync(2, FourLineForm.MostShortText, cancellation), "line 2");
        // The lines do not say which CMK it is: KMS finds it by the data key.
        return (new EncryptedDataKey(KeyProviders.AlibabaKms, ReadOnlyMemory<byte>.Empty, blob), nonce);
    }

    public static EnvelopeSummary Summary(EncryptedDataKey dataKey, long? length) =>
        new(Formats.FourLines, "AES-256-EAX", ReadOnlyMemory<byte>.Empty, EnvelopeContext.Empty, [dataKey], length)
        {
            Frames = 0,
        };

    private static async Task<long> OpenAsync(Eax eax, FourLineInput input, Stream destination, DecryptOptions options,
        long most, CancellationToken cancellation)
    {
        var plaintext = new byte[FourLineForm.MostPart];
        byte[] ciphertext = new byte[FourLineForm.MostPart], other = new byte[FourLineForm.MostPart];
        var authenticated = Task.CompletedTask;
        long length = 0;
        try
        {
            do
            {
                var text = await input.PartAsync(cancellation);
                var part = ciphertext.AsMemory(0, StrictBase64.Decode(text.Span, ciphertext, input.IsLineEnd, "line 3"));
                await authenticated;
                // The code over the ciphertext is the slower half and runs beside the other.
                authenticated = Task.Run(() => eax.Authenticate(part.Span), cancellation);
                (ciphertext, other) = (other, ciphertext);
                if ((length += part.Length) > most)
                    throw new EnvelopeException(EnvelopeFault.TooLarge,
                        $"the four lines hold more than {most} bytes, and none may be given out before the last", "decrypt to a file");
                eax.Stream.Transform(part.Span, plaintext);
                await destination.WriteAsync(plaintext.AsMemory(0, part.Length), cancellation);
                options.Progress?.Report(length);
            }
            while (!input.IsLineEnd);
        }
        finally
        {
            await authenticated;
            CryptographicOperations.ZeroMemory(plaintext);
        }

        var tag = StrictBase64.Decode(await input.LineAsync(4, FourLineForm.MostShortText, cancellation), "line 4");
        await input.ExpectEndAsync(cancellation);
        if (tag.Length != Eax.TagLength)
            throw new EnvelopeException(EnvelopeFault.Malformed, $"the tag in line 4 must be 16 bytes long; got {tag.Length}");
        return eax.IsRight(tag) ? length : throw new EnvelopeException(EnvelopeFault.Frame, "the four lines were altered");
    }
}
