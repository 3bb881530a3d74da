using System.Security.Cryptography;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Kms.Envelopes.Format;

/// <summary>A message whose header is verified. Only now is anything that it says to be believed.</summary>
internal sealed class OpenedMessage : IDisposable
{
    private OpenedMessage(MessageHeader header, EnvelopeContext left, SecretBytes dataKey, DerivedKeys keys) =>
        (Header, Left, DataKey, Keys) = (header, left, dataKey, keys);

    public MessageHeader Header { get; }

    /// <summary>The pairs that are bound to the message and not stored in it.</summary>
    public EnvelopeContext Left { get; }

    public SecretBytes DataKey { get; }

    public DerivedKeys Keys { get; }

    /// <summary>Opens the data key and verifies the header: commitment first, then the tag.</summary>
    public static async Task<OpenedMessage> OpenAsync(
        MessageHeader header, IKeyRing ring, DecryptOptions options, CancellationToken cancellation)
    {
        if (!header.Suite.Commits && !options.AllowUncommitted)
            throw new EnvelopeException(EnvelopeFault.Refused,
                $"the message has the algorithm suite {header.Suite.Name}, which does not commit to its data key",
                "who trusts the origin of the message can allow such suites: --allow-uncommitted");
        if (!options.ExpectedMessageId.IsEmpty && !options.ExpectedMessageId.Span.SequenceEqual(header.MessageId))
            throw new EnvelopeException(EnvelopeFault.Manifest, "the file is another message than its manifest says");
        foreach (var (key, value) in options.ExpectedContext.Pairs)
            if (header.Context.Pairs.TryGetValue(key, out var stored) && stored != value)
                throw new EnvelopeException(EnvelopeFault.WrongContext,
                    $"the encryption context must have '{key}={value}'; the message has another value");

        var left = options.ExpectedContext.Without(header.Context);
        var dataKey = await DataKeyAsync(header, left, ring, cancellation);
        DerivedKeys? keys = null;
        try
        {
            keys = DerivedKeys.Derive(header.Suite, dataKey.Span, header.MessageId);
            if (!CryptographicOperations.FixedTimeEquals(keys.CommitKey, header.CommitKey))
                throw new EnvelopeException(
                    EnvelopeFault.Commitment, "the data key is not the one that the message commits to");
            if (!HeaderTag.IsRight(keys, header, left))
                throw left.Count == 0
                    ? new EnvelopeException(EnvelopeFault.Header,
                        "the header of the message was altered, or pairs of its encryption context must be given")
                    : NotBound(left);
            return new OpenedMessage(header, left, dataKey, keys);
        }
        catch
        {
            keys?.Dispose();
            dataKey.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Keys.Dispose();
        DataKey.Dispose();
    }

    private static async Task<SecretBytes> DataKeyAsync(
        MessageHeader header, EnvelopeContext left, IKeyRing ring, CancellationToken cancellation)
    {
        try
        {
            return await ring.OpenAsync(header.DataKeys, header.Suite.KeyLength, header.Context.With(left), cancellation);
        }
        catch (EnvelopeException refused) when (left.Count > 0 && refused.Fault == EnvelopeFault.NoKey)
        {
            throw new EnvelopeException(EnvelopeFault.WrongContext, $"{NotBound(left).Message}; {refused.Message}",
                inner: refused);
        }
    }

    private static EnvelopeException NotBound(EnvelopeContext left) => new(EnvelopeFault.WrongContext,
        $"the message does not store '{string.Join("', '", left.Pairs.Keys)}' in its encryption context "
        + "and is not bound to the value that was given");
}
