using Infra.Kms.Envelopes.Framing;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Kms.Envelopes.Format;

/// <summary>Reads a message of the AWS Encryption SDK's format from a stream, behind its header.</summary>
internal static class AwsMessageReader
{
    public static async Task<EnvelopeSummary> ReadAsync(MessageHeader header, MessageInput input, Stream destination,
        bool isHeldBack, IKeyRing ring, DecryptOptions options, CancellationToken cancellation)
    {
        if (header.Suite.Signature is not null && !isHeldBack)
            throw new EnvelopeException(EnvelopeFault.Refused,
                "the message is signed: nothing of it may be given out before its signature at the end is verified",
                "decrypt to a file");
        using var message = await OpenedMessage.OpenAsync(header, ring, options, cancellation);
        if (!header.IsFramed)
            return Summary(header, await UnframedOpener.OpenAsync(message, options, input, destination, cancellation), 0);
        var (length, frames) = await StreamOpener.OpenAsync(message, options, input, destination, cancellation);
        return Summary(header, length, frames);
    }

    /// <summary>What a header says of its message.</summary>
    public static EnvelopeSummary Summary(MessageHeader header, long? length, long? frames) => new(
        Formats.Name(header.Suite), header.Suite.Name, header.MessageId, header.Context, header.DataKeys, length)
    {
        FrameLength = header.FrameLength,
        Frames = frames,
        HeaderLength = header.Length,
        IsCommitting = header.Suite.Commits,
        IsSigned = header.Suite.Signature is not null,
    };
}
