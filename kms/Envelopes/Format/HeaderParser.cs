using System.Text;

namespace Infra.Kms.Envelopes.Format;

/// <summary>Reads a header of version 2 or 1. Every length is checked before anything of that length is taken, and the
/// number of data keys before the first of them is looked at.</summary>
internal static class HeaderParser
{
    private const byte Unframed = 1;
    private const byte Framed = 2;
    private const byte CustomerAuthenticatedEncryptedData = 0x80;

    /// <summary>Reads the header at the start of <paramref name="bytes"/>.</summary>
    /// <exception cref="EnvelopeException">With <see cref="EnvelopeFault.Truncated"/> if more bytes are needed,
    /// otherwise for what is wrong.</exception>
    public static MessageHeader Parse(ReadOnlySpan<byte> bytes, EnvelopeLimits limits)
    {
        var fields = new HeaderBytes(bytes);
        var suite = Suite(ref fields);
        var messageId = fields.Take(suite.MessageIdLength, "message id").ToArray();
        var context = ContextCodec.Parse(fields.Take(fields.Short("context length"), "context"));
        var dataKeys = DataKeys(ref fields, limits);
        var contentType = fields.Byte("content type");
        if (contentType is not (Unframed or Framed)) throw Malformed("content type", contentType, "1 or 2");
        if (suite.Version == 1) Version1Padding(ref fields);
        var frameLength = FrameLength(ref fields, contentType, limits);
        var commitKey = suite.Commits ? fields.Take(DerivedKeys.CommitKeyLength, "commit key").ToArray() : [];
        var authenticated = bytes[..fields.Position].ToArray();
        var nonce = suite.Version == 1
            ? fields.Take(Format.Suite.NonceLength, "header nonce").ToArray()
            : new byte[Format.Suite.NonceLength];
        var tag = fields.Take(Format.Suite.TagLength, "header tag").ToArray();
        CheckPublicKey(suite, context);
        return new MessageHeader
        {
            Suite = suite,
            MessageId = messageId,
            Context = context,
            DataKeys = dataKeys,
            FrameLength = frameLength,
            CommitKey = commitKey,
            Nonce = nonce,
            Tag = tag,
            Authenticated = authenticated,
            Length = fields.Position,
        };
    }

    private static Suite Suite(ref HeaderBytes fields)
    {
        var version = fields.Byte("version");
        if (version is not (1 or 2))
            throw new EnvelopeException(EnvelopeFault.NotAnEnvelope, $"the first byte of a message is 1 or 2; got {version}");
        if (version == 1 && fields.Byte("type") is var type and not CustomerAuthenticatedEncryptedData)
            throw Malformed("type", type, "128");
        var id = fields.Short("suite");
        var suite = Format.Suite.Find(id)
            ?? throw new EnvelopeException(EnvelopeFault.Unsupported, $"the algorithm suite {id:x4} is none of this format");
        return suite.Version == version ? suite : throw new EnvelopeException(EnvelopeFault.Malformed,
            $"a message of version {version} cannot have the algorithm suite {suite.Name}");
    }

    private static List<EncryptedDataKey> DataKeys(ref HeaderBytes fields, EnvelopeLimits limits)
    {
        var count = fields.Short("number of data keys");
        if (count == 0) throw Malformed("number of data keys", count, "at least 1");
        if (count > limits.MaxDataKeys)
            throw new EnvelopeException(EnvelopeFault.TooLarge,
                $"the message has {count} encrypted data keys; at most {limits.MaxDataKeys} are read");
        var keys = new List<EncryptedDataKey>(count);
        for (var i = 0; i < count; i++)
        {
            var provider = Text(fields.Take(fields.Short("length of a provider id"), "provider id"));
            var info = fields.Take(fields.Short("length of a provider's key name"), "provider's key name").ToArray();
            var ciphertext = fields.Take(fields.Short("length of a data key"), "data key").ToArray();
            keys.Add(new EncryptedDataKey(provider, info, ciphertext));
        }
        return keys;
    }

    private static void Version1Padding(ref HeaderBytes fields)
    {
        if (fields.Int("reserved bytes") is var reserved and not 0) throw Malformed("reserved bytes", reserved, "0");
        if (fields.Byte("nonce length") is var length and not Format.Suite.NonceLength)
            throw Malformed("nonce length", length, "12");
    }

    private static int FrameLength(ref HeaderBytes fields, byte contentType, EnvelopeLimits limits)
    {
        var length = fields.Int("frame length");
        if (contentType == Unframed) return length == 0 ? 0 : throw Malformed("frame length", length, "0 without frames");
        if (length == 0) throw Malformed("frame length", length, "at least 1");
        return length <= limits.MaxFrameLength ? (int)length : throw new EnvelopeException(EnvelopeFault.TooLarge,
            $"the message has frames of {length} bytes; at most {limits.MaxFrameLength} are read, as each is held in memory");
    }

    /// <summary>The key of the signature stands in the context of messages that are signed, and of no others.</summary>
    private static void CheckPublicKey(Suite suite, EnvelopeContext context)
    {
        if (context.Pairs.ContainsKey(MessageSignature.PublicKeyPair) != suite.Signature is not null)
            throw new EnvelopeException(EnvelopeFault.Malformed, suite.Signature is null
                ? $"the message is not signed, and yet its context has '{MessageSignature.PublicKeyPair}'"
                : $"the message is signed, but its context lacks '{MessageSignature.PublicKeyPair}'");
    }

    private static string Text(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8Order.Strict.GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            throw new EnvelopeException(EnvelopeFault.Malformed, "a provider id is not UTF-8", inner: error);
        }
    }

    private static EnvelopeException Malformed(string field, long got, string rule) =>
        new(EnvelopeFault.Malformed, $"the field '{field}' of the header must be {rule}; got {got}");
}
