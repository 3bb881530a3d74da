using System.Buffers;
using System.Buffers.Binary;

namespace Infra.Kms.Envelopes.Format;

/// <summary>Tells the formats apart by their first bytes.</summary>
internal static class MessageKinds
{
    private const int Looked = 48;
    private const byte AsnSequence = 0x30;

    private static readonly SearchValues<byte> Base64 =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8);

    /// <summary>The format of a message, none of which is taken from the input.</summary>
    /// <exception cref="EnvelopeException">It is none.</exception>
    public static async ValueTask<MessageKind> OfAsync(MessageInput input, CancellationToken cancellation) =>
        Of((await input.PeekAsync(Looked, cancellation)).Span);

    /// <summary>The format of a message by its first bytes.</summary>
    public static MessageKind Of(ReadOnlySpan<byte> first)
    {
        first = first[..Math.Min(first.Length, Looked)];
        if (first.IsEmpty) throw new EnvelopeException(EnvelopeFault.Truncated, "there is nothing to read");
        if (first[0] is 1 or 2) return MessageKind.AwsMessage;
        // Base64 of version 2 begins AgR4 or AgV4, of version 1 AY. A data key of the four lines begins with the
        // identifier of a key version and never so.
        if (first.StartsWith("AgR4"u8) || first.StartsWith("AgV4"u8) || first.StartsWith("AY"u8))
            throw new EnvelopeException(EnvelopeFault.NotAnEnvelope, "these are no encrypted bytes but base64 text of such",
                "base64 -d gives the bytes");
        if (first[0] == 0 && first.Length >= 4)
            return BinaryPrimitives.ReadUInt32BigEndian(first) == 1 ? MessageKind.AlibabaStream : throw Unknown();
        // 0x30 is also the digit 0, so one that begins a line of base64 is told by what follows. The first line is a
        // data key of KMS, which is longer than all that is looked at.
        if (first.Length == Looked && !first.ContainsAnyExcept(Base64)) return MessageKind.FourLines;
        return first[0] == AsnSequence ? MessageKind.AlibabaMessage : throw Unknown();
    }

    private static EnvelopeException Unknown() => new(EnvelopeFault.NotAnEnvelope,
        "these are no encrypted bytes of a format that is read: AWS Encryption SDK messages, messages of Alibaba Cloud's "
        + "Encryption SDK, and the four lines of the KMS best practices");
}
