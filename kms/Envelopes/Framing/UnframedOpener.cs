using System.Buffers.Binary;
using System.Security.Cryptography;
using Infra.Kms.Envelopes.Format;

namespace Infra.Kms.Envelopes.Framing;

/// <summary>Opens a message in one piece, as old writers made them. Its only tag stands at the end, so it is held in
/// memory until then.</summary>
internal static class UnframedOpener
{
    private const int Head = Suite.NonceLength + sizeof(long);

    /// <returns>How much plaintext there was.</returns>
    public static async Task<long> OpenAsync(OpenedMessage message, DecryptOptions options, MessageInput source,
        Stream destination, CancellationToken cancellation)
    {
        var header = message.Header;
        using var signature = MessageEnd.SignatureOf(header);
        var head = await GrownBytes.ReadAsync(source, Head, cancellation);
        var length = BinaryPrimitives.ReadUInt64BigEndian(head.AsSpan(Suite.NonceLength));
        if (length > (ulong)options.Limits.MaxUnframedBytes)
            throw new EnvelopeException(EnvelopeFault.TooLarge,
                $"the message holds {length} bytes in one piece; at most {options.Limits.MaxUnframedBytes} are read");
        var content = await GrownBytes.ReadAsync(source, (int)length + Suite.TagLength, cancellation);
        signature?.Add(head);
        signature?.Add(content);
        var plaintext = Opened(message, head, content);
        try
        {
            await MessageEnd.CheckAsync(signature, source, cancellation);
            await destination.WriteAsync(plaintext, cancellation);
            options.Progress?.Report(plaintext.Length);
            return plaintext.Length;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plaintext);
        }
    }

    private static byte[] Opened(OpenedMessage message, byte[] head, byte[] content)
    {
        var plaintext = new byte[content.Length - Suite.TagLength];
        var identity = new FrameIdentity(message.Header.MessageId, "AWSKMSEncryptionClient Single Block"u8);
        using var aes = new AesGcm(message.Keys.Key, Suite.TagLength);
        try
        {
            aes.Decrypt(head.AsSpan(0, Suite.NonceLength), content.AsSpan(0, plaintext.Length),
                content.AsSpan(plaintext.Length), plaintext, identity.For(1, plaintext.Length));
            return plaintext;
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new EnvelopeException(EnvelopeFault.Frame, "the content of the message was altered");
        }
    }
}
