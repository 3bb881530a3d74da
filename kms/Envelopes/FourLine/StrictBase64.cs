using System.Buffers;
using System.Buffers.Text;

namespace Infra.Kms.Envelopes.FourLine;

/// <summary>Base64 that has one spelling only: no white space, no letters left over, no bits that are dropped. Lenient
/// decoders let a file be changed without notice.</summary>
internal static class StrictBase64
{
    /// <summary>Decodes whole groups.</summary>
    /// <param name="text">Base64 letters.</param>
    /// <param name="bytes">Room for three bytes for every four letters.</param>
    /// <param name="isEnd">Whether nothing follows, so that padding may stand at the end.</param>
    /// <param name="line">Which text it is, for the message.</param>
    /// <returns>How many bytes there were.</returns>
    public static int Decode(ReadOnlySpan<byte> text, Span<byte> bytes, bool isEnd, string line)
    {
        if (Base64.DecodeFromUtf8(text, bytes, out var taken, out var written, isEnd) != OperationStatus.Done
            || taken != text.Length || written != LengthOf(text) || !IsCanonical(text, bytes[..written], isEnd))
            throw new EnvelopeException(EnvelopeFault.Malformed, $"{line} is not base64");
        return written;
    }

    public static byte[] Decode(ReadOnlySpan<byte> text, string line)
    {
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        return bytes[..Decode(text, bytes, isEnd: true, line)];
    }

    /// <summary>How many bytes these letters are if every one counts; none for part of a group. The runtime skips white
    /// space, and then there are fewer.</summary>
    private static int LengthOf(ReadOnlySpan<byte> text) => text.Length % 4 != 0
        ? 0 : (text.Length / 4 * 3) - (text.EndsWith("=="u8) ? 2 : text.EndsWith("="u8) ? 1 : 0);

    private static bool IsCanonical(ReadOnlySpan<byte> text, ReadOnlySpan<byte> bytes, bool isEnd)
    {
        if (!isEnd || bytes.Length % 3 == 0) return true;
        Span<byte> again = stackalloc byte[4];
        Base64.EncodeToUtf8(bytes[^(bytes.Length % 3)..], again, out _, out _);
        return text.EndsWith(again);
    }
}
