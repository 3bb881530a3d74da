using System.Security.Cryptography;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Kms.Envelopes.Format;

/// <summary>A message that is about to be written: its identity, its keys and its finished header.</summary>
internal sealed class NewMessage : IDisposable
{
    private NewMessage(byte[] id, DerivedKeys keys, byte[] header, IReadOnlyList<EncryptedDataKey> dataKeys) =>
        (Id, Keys, Header, DataKeys) = (id, keys, header, dataKeys);

    public byte[] Id { get; }

    public DerivedKeys Keys { get; }

    public byte[] Header { get; }

    public IReadOnlyList<EncryptedDataKey> DataKeys { get; }

    public static async Task<NewMessage> CreateAsync(
        IKeyRing ring, EncryptOptions options, long? bytes, CancellationToken cancellation)
    {
        var twice = options.RequiredContext.Pairs.Keys.Where(options.Context.Pairs.ContainsKey).FirstOrDefault();
        if (twice is not null)
            throw new EnvelopeException(EnvelopeFault.WrongContext, $"the pair '{twice}' is both stored and left out");
        var context = options.Context.With(options.RequiredContext);
        using var dataKey = await ring.GenerateAsync(Suite.Committing.KeyLength, context, bytes, cancellation);
        var id = RandomNumberGenerator.GetBytes(Suite.Committing.MessageIdLength);
        var keys = DerivedKeys.Derive(Suite.Committing, dataKey.Plaintext.Span, id);
        try
        {
            var header = HeaderWriter.Write(
                keys, id, options.Context, options.RequiredContext, dataKey.Wrapped, options.FrameLength);
            return new NewMessage(id, keys, header, dataKey.Wrapped);
        }
        catch
        {
            keys.Dispose();
            throw;
        }
    }

    public EnvelopeSummary Summary(EncryptOptions options, long length, long frames) =>
        new(Formats.Name(Suite.Committing), Suite.Committing.Name, Id, options.Context, DataKeys, length)
        {
            FrameLength = options.FrameLength,
            Frames = frames,
            HeaderLength = Header.Length,
            IsCommitting = true,
        };

    public void Dispose() => Keys.Dispose();
}
