using System.Buffers.Binary;

namespace Infra.Kms.Envelopes.Format;

/// <summary>Writes the header of a message of version 2 with suite 0478.</summary>
internal static class HeaderWriter
{
    private const byte Unframed = 1;
    private const byte Framed = 2;

    /// <summary>Builds the header and seals it with its tag.</summary>
    /// <param name="keys">What was derived from the data key.</param>
    /// <param name="messageId">The message's own 32 random bytes.</param>
    /// <param name="stored">The pairs that stand in the header.</param>
    /// <param name="left">The pairs that are bound and not stored: who decrypts must know them.</param>
    /// <param name="dataKeys">The data key, encrypted once for each key.</param>
    /// <param name="frameLength">How much plaintext a frame holds; 0 for a message in one piece.</param>
    public static byte[] Write(DerivedKeys keys, ReadOnlySpan<byte> messageId, EnvelopeContext stored, EnvelopeContext left,
        IReadOnlyList<EncryptedDataKey> dataKeys, int frameLength)
    {
        var context = ContextCodec.Serialize(stored);
        using var header = new MemoryStream();
        header.WriteByte((byte)Suite.Committing.Version);
        Short(header, Suite.Committing.Id, "suite");
        header.Write(messageId);
        Short(header, context.Length, "context");
        header.Write(context);
        Short(header, dataKeys.Count, "number of data keys");
        foreach (var key in dataKeys)
        {
            Block(header, Utf8Order.Strict.GetBytes(key.ProviderId), "provider id");
            Block(header, key.ProviderInfo.Span, "provider's key name");
            Block(header, key.Ciphertext.Span, "data key");
        }
        header.WriteByte(frameLength == 0 ? Unframed : Framed);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(length, (uint)frameLength);
        header.Write(length);
        header.Write(keys.CommitKey);
        Span<byte> tag = stackalloc byte[Suite.TagLength];
        HeaderTag.Compute(keys, header.GetBuffer().AsSpan(0, (int)header.Length), left, tag);
        header.Write(tag);
        return header.ToArray();
    }

    private static void Block(MemoryStream header, ReadOnlySpan<byte> bytes, string field)
    {
        Short(header, bytes.Length, field);
        header.Write(bytes);
    }

    private static void Short(MemoryStream header, int value, string field)
    {
        if (value > ushort.MaxValue)
            throw new EnvelopeException(EnvelopeFault.TooLarge,
                $"the field '{field}' of the header holds at most {ushort.MaxValue}; got {value}");
        header.WriteByte((byte)(value >> 8));
        header.WriteByte((byte)value);
    }
}
