using System.Buffers.Binary;
using System.Text;
using Infra.Kms.Envelopes.Format;

namespace Infra.Kms.Envelopes.AlibabaSdk;

/// <summary>The encryption context as that SDK binds it: like the other format's, with lengths of 32 bits.</summary>
internal static class AlibabaContext
{
    public static byte[] Serialize(EnvelopeContext context)
    {
        if (context.Count == 0) return [];
        using var bytes = new MemoryStream();
        bytes.Write(Number(context.Count));
        foreach (var (key, value) in context.Pairs)
        {
            Block(bytes, Encoding.UTF8.GetBytes(key));
            Block(bytes, Encoding.UTF8.GetBytes(value));
        }
        return bytes.ToArray();
    }

    public static EnvelopeContext Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0) return EnvelopeContext.Empty;
        var fields = new HeaderBytes(bytes);
        var count = fields.Int("number of pairs");
        if (count > bytes.Length / 8)
            throw new EnvelopeException(EnvelopeFault.Malformed, $"the encryption context cannot hold {count} pairs");
        var pairs = new List<KeyValuePair<string, string>>();
        for (var i = 0; i < count; i++) pairs.Add(new(Text(ref fields), Text(ref fields)));
        return fields.Position == bytes.Length ? EnvelopeContext.Read(pairs)
            : throw new EnvelopeException(EnvelopeFault.Malformed, "the encryption context has bytes behind its last pair");
    }

    public static void Block(MemoryStream to, ReadOnlySpan<byte> bytes)
    {
        to.Write(Number(bytes.Length));
        to.Write(bytes);
    }

    public static byte[] Number(long value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, (uint)value);
        return bytes;
    }

    public static string Text(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8Order.Strict.GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            throw new EnvelopeException(EnvelopeFault.Malformed, "a text of the message is not UTF-8", inner: error);
        }
    }

    private static string Text(ref HeaderBytes fields) => Text(fields.Block("pair of the context"));
}
