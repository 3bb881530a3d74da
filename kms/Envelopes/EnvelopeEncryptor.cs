using Infra.Kms.Envelopes.Files;
using Infra.Kms.Envelopes.Format;
using Infra.Kms.Envelopes.Framing;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Kms.Envelopes;

/// <summary>Writes messages of the AWS Encryption SDK's format, version 2, algorithm suite 0478: AES-256-GCM in frames,
/// with key commitment. Implementations in other languages read them.</summary>
/// <remarks>Each message has a data key of its own, or one of a <see cref="CachingKeyRing"/>. Safe to use from several
/// threads.</remarks>
public sealed class EnvelopeEncryptor
{
    private readonly IKeyRing _ring;
    private readonly EncryptOptions _options;

    /// <summary>An encryptor for the keys of a ring.</summary>
    public EnvelopeEncryptor(IKeyRing ring, EncryptOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ring);
        (_ring, _options) = (ring, options ?? new EncryptOptions());
    }

    /// <summary>Encrypts what a stream holds, frame by frame, in constant memory.</summary>
    /// <exception cref="EnvelopeException">A key could not be used, or the plaintext is too long for its
    /// frames.</exception>
    public async Task<EnvelopeSummary> EncryptAsync(
        Stream source, Stream destination, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        using var message = await NewMessage.CreateAsync(_ring, _options, bytes: null, cancellation);
        await destination.WriteAsync(message.Header, cancellation);
        var (length, frames) = await StreamSealer.SealAsync(message, _options, source, destination, cancellation);
        return message.Summary(_options, length, frames);
    }

    /// <summary>Encrypts bytes in memory.</summary>
    /// <exception cref="EnvelopeException">A key could not be used.</exception>
    public async Task<byte[]> EncryptAsync(ReadOnlyMemory<byte> plaintext, CancellationToken cancellation = default)
    {
        var plan = FramePlan.OfPlaintext(plaintext.Length, _options.FrameLength);
        using var message = await NewMessage.CreateAsync(_ring, _options, plaintext.Length, cancellation);
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)(message.Header.Length + plan.BodyLength)));
        Write(message, plan, plaintext.Span, bytes);
        return bytes;
    }

    /// <summary>Encrypts bytes into memory that is there already.</summary>
    /// <param name="plaintext">The bytes.</param>
    /// <param name="destination">Where the message goes: some hundred bytes more than the plaintext for each key, and
    /// 40 for each frame.</param>
    /// <param name="cancellation">Ends the calls for keys.</param>
    /// <returns>How long the message is.</returns>
    /// <exception cref="ArgumentException">The destination is too short; nothing was written.</exception>
    /// <exception cref="EnvelopeException">A key could not be used.</exception>
    public async Task<int> EncryptAsync(
        ReadOnlyMemory<byte> plaintext, Memory<byte> destination, CancellationToken cancellation = default)
    {
        var plan = FramePlan.OfPlaintext(plaintext.Length, _options.FrameLength);
        using var message = await NewMessage.CreateAsync(_ring, _options, plaintext.Length, cancellation);
        var length = message.Header.Length + plan.BodyLength;
        if (length > destination.Length)
            throw new ArgumentException(
                $"'destination' must have room for {length} bytes; got {destination.Length}.", nameof(destination));
        Write(message, plan, plaintext.Span, destination.Span[..(int)length]);
        return (int)length;
    }

    /// <summary>Encrypts a file. The encrypted file appears when it is whole, with the permissions of the source, and
    /// the source is only read.</summary>
    /// <param name="source">A regular file.</param>
    /// <param name="destination">Where the encrypted file goes.</param>
    /// <param name="replace">Whether a file that is there may be replaced.</param>
    /// <param name="cancellation">Ends the work; nothing is left behind.</param>
    /// <exception cref="EnvelopeException">A key could not be used, or a file is not as it must be.</exception>
    /// <exception cref="IOException">The file could not be read or written.</exception>
    public Task<EnvelopeSummary> EncryptFileAsync(
        string source, string destination, bool replace = false, CancellationToken cancellation = default) =>
        SealedFile.WriteAsync(_ring, _options, source, destination, replace, cancellation);

    /// <summary>Encrypts what a stream holds into a file that appears when it is whole, for its owner only.</summary>
    /// <inheritdoc cref="EncryptFileAsync" path="/param"/>
    /// <inheritdoc cref="EncryptFileAsync" path="/exception"/>
    public async Task<EnvelopeSummary> EncryptToFileAsync(
        Stream source, string destination, bool replace = false, CancellationToken cancellation = default)
    {
        using var output = OutputFile.Begin(destination, replace, length: 0);
        var summary = await EncryptAsync(source, new OutputStream(output), cancellation);
        output.Commit(mode: null);
        return summary;
    }

    private static void Write(NewMessage message, FramePlan plan, ReadOnlySpan<byte> plaintext, Span<byte> destination)
    {
        message.Header.CopyTo(destination);
        MemoryFrames.Seal(plan, message, plaintext, destination[message.Header.Length..]);
    }
}
