using System.Buffers.Binary;
using System.Text;

namespace Infra.Kms.Envelopes.Format;

/// <summary>The encryption context as bytes: the number of pairs, then each key and value behind its length.</summary>
internal static class ContextCodec
{
    /// <summary>Longer contexts are not read by all implementations.</summary>
    public const int MaxWritten = short.MaxValue - 1;

    public static int LengthOf(EnvelopeContext context) => context.Count == 0 ? 0 : 2 + context.Pairs.Sum(pair =>
        4 + Encoding.UTF8.GetByteCount(pair.Key) + Encoding.UTF8.GetByteCount(pair.Value));

    /// <summary>The pairs in their order; nothing for none.</summary>
    public static byte[] Serialize(EnvelopeContext context)
    {
        if (context.Count == 0) return [];
        var bytes = new byte[LengthOf(context)];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)context.Count);
        var at = 2;
        foreach (var (key, value) in context.Pairs)
        {
            Write(bytes, key, ref at);
            Write(bytes, value, ref at);
        }
        return bytes;
    }

    /// <summary>Reads pairs, which must fill the bytes exactly.</summary>
    public static EnvelopeContext Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0) return EnvelopeContext.Empty;
        if (bytes.Length < 2) throw Malformed("is too short for its number of pairs");
        var count = BinaryPrimitives.ReadUInt16BigEndian(bytes);
        var at = 2;
        // Old writers wrote an empty context as a count of zero; with anything behind it, it is none.
        if (count == 0 && bytes.Length > 2) throw Malformed("holds no pairs and yet more bytes");
        var pairs = new List<KeyValuePair<string, string>>();
        for (var i = 0; i < count; i++) pairs.Add(new(Read(bytes, ref at), Read(bytes, ref at)));
        if (at != bytes.Length) throw Malformed($"has {bytes.Length - at} bytes behind its last pair");
        return EnvelopeContext.Read(pairs);
    }

    private static void Write(byte[] bytes, string text, ref int at)
    {
        var length = Utf8Order.Strict.GetBytes(text, bytes.AsSpan(at + 2));
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), (ushort)length);
        at += 2 + length;
    }

    private static string Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        var rest = bytes[at..];
        if (rest.Length < 2 || rest.Length - 2 < BinaryPrimitives.ReadUInt16BigEndian(rest))
            throw Malformed("ends inside a pair");
        var text = rest.Slice(2, BinaryPrimitives.ReadUInt16BigEndian(rest));
        at += 2 + text.Length;
        try
        {
            return Utf8Order.Strict.GetString(text);
        }
        catch (DecoderFallbackException error)
        {
            throw new EnvelopeException(EnvelopeFault.Malformed, "the encryption context is not UTF-8", inner: error);
        }
    }

    private static EnvelopeException Malformed(string what) =>
        new(EnvelopeFault.Malformed, $"the encryption context {what}");
}
