using Infra.Kms.Envelopes.Files;
using Infra.Kms.Envelopes.Format;
using Infra.Kms.Envelopes.Framing;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Kms.Envelopes;

/// <summary>Writes messages of the AWS Encryption SDK's format, version 2, algorithm suite 0478: AES-256-GCM in frames, with
/// key commitment. Implementations in other languages read them.</summary>
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
    /// <exception cref="EnvelopeException">A key could not be used, or the plaintext is too long for its frames.</exception>
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
        message.Header.CopyTo(bytes, 0);
        MemoryFrames.Seal(plan, message, plaintext.Span, bytes.AsSpan(message.Header.Length));
        return bytes;
    }

    /// <summary>Encrypts a file. The encrypted file appears when it is whole, with the permissions of the source, and the
    /// source is only read.</summary>
    /// <param name="source">A regular file.</param>
    /// <param name="destination">Where the encrypted file goes.</param>
    /// <param name="replace">Whether a file that is there may be replaced.</param>
    /// <param name="cancellation">Ends the work; nothing is left behind.</param>
    /// <exception cref="EnvelopeException">A key could not be used, or a file is not as it must be.</exception>
    /// <exception cref="IOException">The file could not be read or written.</exception>
    public Task<EnvelopeSummary> EncryptFileAsync(
        string source, string destination, bool replace = false, CancellationToken cancellation = default) =>
        SealedFile.WriteAsync(_ring, _options, source, destination, replace, cancellation);
}
