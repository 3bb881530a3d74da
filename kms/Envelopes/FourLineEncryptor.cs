using Infra.Kms.Envelopes.Files;
using Infra.Kms.Envelopes.FourLine;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Kms.Envelopes;

/// <summary>Writes the four lines of the KMS best practices: data key, nonce, ciphertext and tag of AES-EAX in base64,
/// for programs that read nothing else. For everything else use <see cref="EnvelopeEncryptor"/>: the four lines bind
/// neither key nor purpose, and are given out only when all of them are verified.</summary>
public sealed class FourLineEncryptor
{
    private readonly IKeyRing _ring;
    private readonly IProgress<long>? _progress;

    /// <summary>An encryptor for a ring with one CMK.</summary>
    public FourLineEncryptor(IKeyRing ring, IProgress<long>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(ring);
        (_ring, _progress) = (ring, progress);
    }

    /// <summary>Encrypts what a stream holds, in constant memory.</summary>
    /// <exception cref="EnvelopeException">The key could not be used, or there are several.</exception>
    public Task<EnvelopeSummary> EncryptAsync(
        Stream source, Stream destination, CancellationToken cancellation = default) =>
        FourLineWriter.WriteAsync(_ring, _progress, source, destination, cancellation);

    /// <inheritdoc cref="EnvelopeEncryptor.EncryptFileAsync"/>
    public async Task<EnvelopeSummary> EncryptFileAsync(
        string source, string destination, bool replace = false, CancellationToken cancellation = default)
    {
        using var input = SourceFile.Open(source);
        using var stream = input.OpenStream();
        using var output = OutputFile.Begin(destination, replace, input.Length / 3 * 4, source);
        var summary = await EncryptAsync(stream, new OutputStream(output), cancellation);
        input.ExpectUnchanged();
        output.Commit(input.Mode);
        return summary;
    }

    /// <inheritdoc cref="EnvelopeEncryptor.EncryptToFileAsync"/>
    public async Task<EnvelopeSummary> EncryptToFileAsync(
        Stream source, string destination, bool replace = false, CancellationToken cancellation = default)
    {
        using var output = OutputFile.Begin(destination, replace, length: 0);
        var summary = await EncryptAsync(source, new OutputStream(output), cancellation);
        output.Commit(mode: null);
        return summary;
    }
}
