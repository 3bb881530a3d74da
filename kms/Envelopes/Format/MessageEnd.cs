using System.Buffers.Binary;

namespace Infra.Kms.Envelopes.Format;

/// <summary>The end of a message: a signature where the suite has one, and then nothing.</summary>
internal static class MessageEnd
{
    /// <summary>The signature of a message, with the header already in it; null for a message without.</summary>
    public static MessageSignature? SignatureOf(MessageHeader header)
    {
        if (header.Suite.Signature is null) return null;
        var signature = new MessageSignature(header.Suite, header.Context);
        signature.Add(header.Authenticated);
        if (header.Suite.Version == 1) signature.Add(header.Nonce);
        signature.Add(header.Tag);
        return signature;
    }

    /// <summary>Reads the signature, if there is one, and checks it; nothing may follow.</summary>
    public static async Task CheckAsync(
        MessageSignature? signature, MessageInput source, CancellationToken cancellation)
    {
        if (signature is not null)
        {
            var bytes = await TakeAsync(source, 2, cancellation);
            signature.Check(await TakeAsync(source, BinaryPrimitives.ReadUInt16BigEndian(bytes), cancellation));
        }

        await source.ExpectEndAsync(cancellation);
    }

    private static async Task<byte[]> TakeAsync(MessageInput source, int count, CancellationToken cancellation)
    {
        var bytes = new byte[count];
        return await source.ReadAsync(bytes, cancellation) == count ? bytes
            : throw new EnvelopeException(EnvelopeFault.Truncated, "the message ends before its signature does");
    }
}
