using System.Security.Cryptography;
using Infra.Kms.Envelopes.Format;
using Infra.Kms.Envelopes.FourLine;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Kms.Envelopes.AlibabaSdk;

/// <summary>Reads messages of Alibaba Cloud's Encryption SDK. They are in one piece and are held in memory.</summary>
internal static class AlibabaReader
{
    /// <summary>What header and tag may add to the content.</summary>
    private const int MostExtra = 1 << 20;

    public static async Task<EnvelopeSummary> ReadAsync(MessageKind kind, MessageInput input, Stream destination,
        IKeyRing ring, DecryptOptions options, CancellationToken cancellation)
    {
        var (header, body) = await ParseAsync(kind, input, options.Limits, cancellation);
        if (header.Algorithm.Mode != AlibabaMode.Gcm && !options.AllowUnauthenticated)
            throw new EnvelopeException(EnvelopeFault.Refused,
                $"the message is encrypted with {header.Algorithm.Name}: nobody can tell whether its content was changed",
                "who trusts the place where it was kept can allow such messages: --allow-unauthenticated");
        CheckContext(header.Context, options.ExpectedContext);
        using var dataKey = await ring.OpenAsync(
            header.DataKeys, header.Algorithm.KeyLength, header.Context, cancellation);
        AlibabaTag.Check(header, dataKey.Span);
        var plaintext = Opened(header, body, dataKey.Span);
        try
        {
            await destination.WriteAsync(plaintext, cancellation);
            options.Progress?.Report(plaintext.Length);
            return header.Summary(Name(kind), plaintext.Length);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plaintext);
        }
    }

    /// <summary>Reads a message without opening it.</summary>
    public static async Task<(AlibabaHeader Header, AlibabaBody Body)> ParseAsync(
        MessageKind kind, MessageInput input, EnvelopeLimits limits, CancellationToken cancellation)
    {
        var bytes = await AllAsync(input, limits, cancellation);
        var (header, body) = kind == MessageKind.AlibabaStream
            ? AlibabaStreamForm.Parse(bytes, limits) : AlibabaAsn1.Parse(bytes, limits);
        CheckLengths(header, body);
        return (header, body);
    }

    public static string Name(MessageKind kind) =>
        kind == MessageKind.AlibabaStream ? Formats.AlibabaSdkStream : Formats.AlibabaSdk;

    private static async Task<byte[]> AllAsync(MessageInput input, EnvelopeLimits limits, CancellationToken cancellation)
    {
        var bytes = new byte[64 << 10];
        var have = 0;
        while (true)
        {
            have += await input.ReadAsync(bytes.AsMemory(have), cancellation);
            if (have < bytes.Length) return bytes[..have];
            if (bytes.Length >= (long)limits.MaxUnframedBytes + MostExtra)
                throw new EnvelopeException(EnvelopeFault.TooLarge,
                    $"the message is in one piece of more than {limits.MaxUnframedBytes} bytes, the most that is held in memory");
            Array.Resize(ref bytes, (int)Math.Min(2L * bytes.Length, (long)limits.MaxUnframedBytes + MostExtra));
        }
    }

    private static void CheckLengths(AlibabaHeader header, AlibabaBody body)
    {
        Expect("header nonce", header.Iv.Length, Suite.NonceLength);
        Expect("header tag", header.Tag.Length, Suite.TagLength);
        Expect("nonce", body.Iv.Length, header.Algorithm.IvLength);
        Expect("tag", body.Tag.Length, header.Algorithm.TagLength);
        if (header.DataKeys.Count == 0) throw new EnvelopeException(EnvelopeFault.Malformed, "the message has no data key");
        // One of the two SDKs drops the second of equal names from the tag, the other does not.
        if (header.DataKeys.Select(key => key.ProviderInfoText).Distinct(StringComparer.Ordinal).Count() < header.DataKeys.Count)
            throw new EnvelopeException(EnvelopeFault.Malformed, "two data keys of the message name the same CMK");
    }

    private static void Expect(string field, int got, int length)
    {
        if (got != length)
            throw new EnvelopeException(EnvelopeFault.Malformed, $"the {field} must be {length} bytes long; got {got}");
    }

    private static void CheckContext(EnvelopeContext context, EnvelopeContext expected)
    {
        foreach (var (key, value) in expected.Pairs)
            if (context.Pairs.GetValueOrDefault(key) != value)
                throw new EnvelopeException(EnvelopeFault.WrongContext,
                    $"the encryption context must have '{key}={value}'; the message has not");
    }

    private static byte[] Opened(AlibabaHeader header, AlibabaBody body, ReadOnlySpan<byte> dataKey)
    {
        var plaintext = new byte[body.Ciphertext.Length];
        try
        {
            switch (header.Algorithm.Mode)
            {
                case AlibabaMode.Gcm:
                    using (var gcm = new AesGcm(dataKey, Suite.TagLength))
                        gcm.Decrypt(body.Iv.Span, body.Ciphertext.Span, body.Tag.Span, plaintext,
                            AlibabaContext.Serialize(header.Context));
                    return plaintext;
                case AlibabaMode.Ctr:
                    using (var counter = new CounterMode(dataKey, body.Iv.Span)) counter.Transform(body.Ciphertext.Span, plaintext);
                    return plaintext;
                default:
                    using (var aes = Aes.Create())
                    {
                        aes.SetKey(dataKey);
                        return aes.DecryptCbc(body.Ciphertext.Span, body.Iv.Span,
                            header.Algorithm.Mode == AlibabaMode.CbcPadded ? PaddingMode.PKCS7 : PaddingMode.None);
                    }
            }
        }
        catch (CryptographicException error)
        {
            throw new EnvelopeException(EnvelopeFault.Frame, "the content of the message was altered", inner: error);
        }
    }
}
