using System.Buffers.Binary;
using Infra.Kms.Envelopes.Format;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Kms.Envelopes.AlibabaSdk;

/// <summary>The form that the SDK for Java gives streams: fields behind their lengths, the ciphertext to the
/// end.</summary>
internal static class AlibabaStreamForm
{
    public static (AlibabaHeader Header, AlibabaBody Body) Parse(ReadOnlyMemory<byte> message, EnvelopeLimits limits)
    {
        var fields = new HeaderBytes(message.Span);
        if (fields.Int("version") != AlibabaHeader.Version)
            throw new EnvelopeException(EnvelopeFault.Malformed, "the version of the message must be 1");
        var algorithm = AlibabaAlgorithm.Find(fields.Int("algorithm"));
        var context = AlibabaContext.Parse(fields.Block("context"));
        var count = fields.Int("number of data keys");
        if (count > limits.MaxDataKeys)
            throw new EnvelopeException(EnvelopeFault.TooLarge,
                $"the message has {count} encrypted data keys; at most {limits.MaxDataKeys} are read");
        var dataKeys = new List<EncryptedDataKey>();
        for (var i = 0; i < count; i++)
        {
            var arn = fields.Block("key's ARN").ToArray();
            dataKeys.Add(new EncryptedDataKey(
                KeyProviders.AlibabaKms, arn, FourLine.StrictBase64.Decode(fields.Block("data key"), "a data key")));
        }

        var header = new AlibabaHeader(
            algorithm, dataKeys, context, fields.Block("header nonce").ToArray(), fields.Block("header tag").ToArray());
        // This one length is little-endian.
        var ivLength = BinaryPrimitives.ReadUInt32LittleEndian(fields.Take(4, "length of the nonce"));
        if (ivLength != algorithm.IvLength)
            throw new EnvelopeException(
                EnvelopeFault.Malformed, $"the nonce must be {algorithm.IvLength} bytes long; got {ivLength}");
        fields.Take(algorithm.IvLength, "nonce");
        var at = fields.Position;
        var end = message.Length - algorithm.TagLength;
        if (end < at) throw new EnvelopeException(EnvelopeFault.Truncated, "the message ends before its tag");
        return (header, new AlibabaBody(message[(at - algorithm.IvLength)..at], message[at..end], message[end..]));
    }
}
