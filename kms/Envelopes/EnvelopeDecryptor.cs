using System.Security.Cryptography;
using Infra.Kms.Envelopes.Files;
using Infra.Kms.Envelopes.Format;
using Infra.Kms.Envelopes.Framing;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Kms.Envelopes;

/// <summary>Reads what <see cref="EnvelopeEncryptor"/> writes, messages of other implementations of the same format,
/// messages of Alibaba Cloud's own Encryption SDK, and the four lines of the KMS best practices.</summary>
/// <remarks>Safe to use from several threads.</remarks>
public sealed class EnvelopeDecryptor
{
    private readonly IKeyRing _ring;
    private readonly DecryptOptions _options;

    /// <summary>A decryptor that may use the keys of a ring.</summary>
    public EnvelopeDecryptor(IKeyRing ring, DecryptOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ring);
        (_ring, _options) = (ring, options ?? new DecryptOptions());
    }

    /// <summary>Decrypts a stream. Each frame is given out as soon as it is verified: if an error follows, what was
    /// given out is a true beginning of the plaintext and not the whole.</summary>
    /// <remarks>Signed messages are refused here, since nothing of them may be given out before their end. Formats
    /// without frames are held in memory up to a limit.</remarks>
    /// <exception cref="EnvelopeException">The message cannot be opened or was altered.</exception>
    public async Task<EnvelopeSummary> DecryptAsync(
        Stream source, Stream destination, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        var input = new MessageInput(source);
        var kind = await MessageKinds.OfAsync(input, cancellation);
        return await MessageReader.ReadAsync(
            kind, input, destination, isHeldBack: false, _ring, _options, cancellation);
    }

    /// <summary>Decrypts bytes in memory: all of them or none.</summary>
    /// <exception cref="EnvelopeException">The message cannot be opened or was altered.</exception>
    public async Task<byte[]> DecryptAsync(ReadOnlyMemory<byte> message, CancellationToken cancellation = default)
    {
        var header = MessageKinds.Of(message.Span) == MessageKind.AwsMessage
            ? HeaderParser.Parse(message.Span, _options.Limits) : null;
        return header is { IsFramed: true, Suite.Signature: null }
            ? await FramesAsync(header, message, cancellation)
            : await OtherAsync(message, cancellation);
    }

    /// <summary>Decrypts bytes into memory that is there already: all of them, or the memory is zeroed.</summary>
    /// <param name="message">A message in frames without a signature.</param>
    /// <param name="destination">Where the plaintext goes; as long as the message is always enough.</param>
    /// <param name="cancellation">Ends the calls for keys.</param>
    /// <returns>How long the plaintext is.</returns>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    /// <exception cref="EnvelopeException">The message cannot be opened, was altered, or is of another
    /// kind.</exception>
    public async Task<int> DecryptAsync(
        ReadOnlyMemory<byte> message, Memory<byte> destination, CancellationToken cancellation = default)
    {
        if (MessageKinds.Of(message.Span) != MessageKind.AwsMessage
            || HeaderParser.Parse(message.Span, _options.Limits) is not { IsFramed: true, Suite.Signature: null } header)
            throw new EnvelopeException(EnvelopeFault.Unsupported, "only a message in frames without a signature goes here");
        return await FramesAsync(header, message, _ => destination, cancellation);
    }

    /// <summary>Decrypts a file. The plaintext appears when all of it is verified, with the permissions of the
    /// encrypted file, which is only read.</summary>
    /// <param name="source">A regular file.</param>
    /// <param name="destination">Where the plaintext goes.</param>
    /// <param name="replace">Whether a file that is there may be replaced.</param>
    /// <param name="cancellation">Ends the work; nothing is left behind.</param>
    /// <exception cref="EnvelopeException">The message cannot be opened or was altered, or a file is not as it must
    /// be.</exception>
    /// <exception cref="IOException">The file could not be read or written.</exception>
    public Task<EnvelopeSummary> DecryptFileAsync(
        string source, string destination, bool replace = false, CancellationToken cancellation = default) =>
        OpenedFile.ReadAsync(_ring, _options, source, destination, replace, cancellation);

    /// <summary>Decrypts a stream into a file that appears when all of it is verified, for its owner only.</summary>
    /// <inheritdoc cref="DecryptFileAsync" path="/param"/>
    /// <inheritdoc cref="DecryptFileAsync" path="/exception"/>
    public async Task<EnvelopeSummary> DecryptToFileAsync(
        Stream source, string destination, bool replace = false, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var output = OutputFile.Begin(destination, replace, length: 0);
        var input = new MessageInput(source);
        var kind = await MessageKinds.OfAsync(input, cancellation);
        var summary = await MessageReader.ReadAsync(
            kind, input, new OutputStream(output), isHeldBack: true, _ring, _options, cancellation);
        output.Commit(mode: null);
        return summary;
    }

    /// <summary>Verifies all of a stream and gives nothing out.</summary>
    /// <inheritdoc cref="DecryptFileAsync" path="/exception"/>
    public async Task<EnvelopeSummary> VerifyAsync(Stream source, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var input = new MessageInput(source);
        var kind = await MessageKinds.OfAsync(input, cancellation);
        return await MessageReader.ReadAsync(
            kind, input, Stream.Null, isHeldBack: true, _ring, _options, cancellation);
    }

    /// <summary>Verifies all of a file and writes nothing.</summary>
    /// <inheritdoc cref="DecryptFileAsync" path="/exception"/>
    public Task<EnvelopeSummary> VerifyFileAsync(string source, CancellationToken cancellation = default) =>
        OpenedFile.ReadAsync(_ring, _options, source, destination: null, replace: false, cancellation);

    private async Task<byte[]> FramesAsync(
        MessageHeader header, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        byte[] plaintext = [];
        await FramesAsync(
            header, bytes, length => plaintext = GC.AllocateUninitializedArray<byte>(length), cancellation);
        return plaintext;
    }

    private async Task<int> FramesAsync(MessageHeader header, ReadOnlyMemory<byte> bytes,
        Func<int, Memory<byte>> destination, CancellationToken cancellation)
    {
        using var message = await OpenedMessage.OpenAsync(header, _ring, _options, cancellation);
        var body = bytes[header.Length..];
        // The plan fits the length of a whole message exactly; of any other the final frame fails.
        var plan = FramePlan.OfBody(body.Length, header.FrameLength);
        var plaintext = destination((int)plan.PlaintextLength);
        if (plaintext.Length < plan.PlaintextLength)
            throw new ArgumentException(
                $"'destination' must have room for {plan.PlaintextLength} bytes; got {plaintext.Length}.", nameof(destination));
        try
        {
            return MemoryFrames.Open(plan, message, body.Span, plaintext.Span);
        }
        catch
        {
            CryptographicOperations.ZeroMemory(plaintext.Span);
            throw;
        }
    }

    private async Task<byte[]> OtherAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        using var plaintext = new WipedStream();
        var input = new MessageInput(new MemoryStream(bytes.ToArray(), writable: false));
        await MessageReader.ReadAsync(
            MessageKinds.Of(bytes.Span), input, plaintext, isHeldBack: true, _ring, _options, cancellation);
        return plaintext.ToArray();
    }
}
