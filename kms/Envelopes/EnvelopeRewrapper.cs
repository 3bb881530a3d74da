using Infra.Kms.Envelopes.Files;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Kms.Envelopes;

/// <summary>Changes for which keys an encrypted file opens, without touching the encrypted data.</summary>
/// <remarks>
/// <para>What it cannot do: take the file away from somebody who opened it before, or who has a copy of it as it
/// was.</para>
/// <para>The format seals every header with the same key and nonce as long as message id and data key stay. Whoever
/// holds the header from before and the header from after can compute from the two what makes tags of this one message,
/// and then change its frames without the tags telling. Nothing can be read in this way. Where old copies are in reach
/// of somebody who is not trusted with that, decrypt and encrypt anew instead.</para>
/// </remarks>
public sealed class EnvelopeRewrapper
{
    private readonly IKeyRing _ring;
    private readonly DecryptOptions _options;

    /// <summary>A rewrapper that opens files with the keys of a ring.</summary>
    public EnvelopeRewrapper(IKeyRing ring, DecryptOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ring);
        (_ring, _options) = (ring, options ?? new DecryptOptions());
    }

    /// <summary>Replaces a file by one with the same data and other keys, at one moment.</summary>
    /// <param name="path">The encrypted file.</param>
    /// <param name="change">Which keys go and come.</param>
    /// <param name="cancellation">Ends the work; the file stays as it was.</param>
    /// <returns>What the file is now.</returns>
    /// <exception cref="EnvelopeException">The file cannot be opened, is of a kind that cannot be rewrapped, or no key
    /// would be left.</exception>
    public Task<EnvelopeSummary> RewrapFileAsync(
        string path, KeyChange change, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return RewrappedFile.WriteAsync(_ring, _options, path, change, cancellation);
    }
}
