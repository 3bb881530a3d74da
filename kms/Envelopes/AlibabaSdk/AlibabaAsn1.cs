using System.Formats.Asn1;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Kms.Envelopes.AlibabaSdk;

/// <summary>The form in ASN.1: a header and a body, in DER and with nothing behind.</summary>
internal static class AlibabaAsn1
{
    public static (AlibabaHeader Header, AlibabaBody Body) Parse(ReadOnlyMemory<byte> message, EnvelopeLimits limits)
    {
        try
        {
            var outer = new AsnReader(message, AsnEncodingRules.DER, new AsnReaderOptions { SkipSetSortOrderVerification = true });
            var fields = outer.ReadSequence();
            if (outer.HasData) throw new EnvelopeException(EnvelopeFault.TrailingData, "bytes follow the end of the message");
            if (fields.PeekTag().HasSameClassAndValue(Asn1Tag.PrimitiveOctetString))
                throw new EnvelopeException(EnvelopeFault.Unsupported,
                    "the header of the message is kept apart from it, in a secret of KMS, and cannot be read from here");
            var header = Header(fields.ReadSequence(), limits);
            var body = fields.ReadSequence();
            var content = new AlibabaBody(Bytes(body), Bytes(body), Bytes(body));
            body.ThrowIfNotEmpty();
            fields.ThrowIfNotEmpty();
            return (header, content);
        }
        catch (AsnContentException error)
        {
            throw new EnvelopeException(EnvelopeFault.Malformed,
                $"the message is not DER as the SDK writes it, or it is cut off: {error.Message}", inner: error);
        }
    }

    private static AlibabaHeader Header(AsnReader header, EnvelopeLimits limits)
    {
        if (!header.TryReadUInt32(out var version) || version != AlibabaHeader.Version)
            throw new EnvelopeException(EnvelopeFault.Malformed, "the version of the message must be 1");
        if (!header.TryReadUInt32(out var number)) number = uint.MaxValue;
        var algorithm = AlibabaAlgorithm.Find(number);
        var dataKeys = DataKeys(header.ReadSetOf(skipSortOrderValidation: true), limits);
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var (key, value) in Pairs(header.ReadSetOf(skipSortOrderValidation: true), int.MaxValue))
            pairs.Add(new(AlibabaContext.Text(key.Span), AlibabaContext.Text(value.Span)));
        var parsed = new AlibabaHeader(algorithm, dataKeys, EnvelopeContext.Read(pairs), [.. Bytes(header).Span], [.. Bytes(header).Span]);
        header.ThrowIfNotEmpty();
        return parsed;
    }

    private static List<EncryptedDataKey> DataKeys(AsnReader set, EnvelopeLimits limits) =>
        [.. Pairs(set, limits.MaxDataKeys).Select(pair => new EncryptedDataKey(KeyProviders.AlibabaKms, pair.Item1, pair.Item2))];

    private static IEnumerable<(ReadOnlyMemory<byte>, ReadOnlyMemory<byte>)> Pairs(AsnReader set, int most)
    {
        for (var count = 1; set.HasData; count++)
        {
            if (count > most)
                throw new EnvelopeException(
                    EnvelopeFault.TooLarge, $"the message has more than {most} encrypted data keys, the most that are read");
            var pair = set.ReadSequence();
            yield return (Bytes(pair), Bytes(pair));
            pair.ThrowIfNotEmpty();
        }
    }

    private static ReadOnlyMemory<byte> Bytes(AsnReader reader) => reader.TryReadPrimitiveOctetString(out var bytes)
        ? bytes : throw new AsnContentException("an octet string is in parts");
}
