namespace Infra.Kms.Envelopes.Keys;

/// <summary>A data key that is used again, and how much it was used.</summary>
internal sealed class CachedKey(DataKeySet key, long madeAt) : IDisposable
{
    public long MadeAt { get; } = madeAt;

    public long Messages { get; private set; }

    public long Bytes { get; private set; }

    /// <summary>A copy, since whoever uses a key wipes it.</summary>
    public DataKeySet Use(long bytes)
    {
        Messages++;
        Bytes += bytes;
        return new DataKeySet(new SecretBytes(key.Plaintext.Span), key.Wrapped);
    }

    public void Dispose() => key.Dispose();
}
