namespace Infra.Kms.Envelopes.Keys;

/// <summary>Uses data keys again, within limits, so that many small messages do not need a call of the key service
/// each.</summary>
/// <remarks>
/// <para>Each message still has keys of its own, derived from the data key and the message's id. What is shared is the
/// data key: whoever opens it for one message can open all that share it.</para>
/// <para>A data key in the cache opens messages although the CMK has been disabled meanwhile, until its age ends it.
/// Keys are shared only between messages with the same encryption context and of the same length. Safe to use from
/// several threads.</para>
/// </remarks>
public sealed class CachingKeyRing : IKeyRing, IDisposable
{
    private readonly IKeyRing _ring;
    private readonly DataKeyCacheLimits _limits;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _gate = new(1);
    private readonly Dictionary<string, CachedKey> _kept = new(StringComparer.Ordinal);

    /// <summary>A cache before a ring.</summary>
    public CachingKeyRing(IKeyRing ring, DataKeyCacheLimits limits, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(ring);
        ArgumentNullException.ThrowIfNull(limits);
        (_ring, _limits, _time) = (ring, limits, time ?? TimeProvider.System);
    }

    /// <inheritdoc/>
    public async Task<DataKeySet> GenerateAsync(
        int length, EnvelopeContext context, long? bytes, CancellationToken cancellation)
    {
        // What is not counted cannot be limited.
        if (bytes is not { } count || count > _limits.MaxBytes)
            return await _ring.GenerateAsync(length, context, bytes, cancellation);

        var name = CacheName.OfNew(length, context);
        await _gate.WaitAsync(cancellation);
        try
        {
            if (Find(name) is { } kept && kept.Messages < _limits.MaxMessages && kept.Bytes + count <= _limits.MaxBytes)
                return kept.Use(count);

            var made = new CachedKey(
                await _ring.GenerateAsync(length, context, bytes, cancellation), _time.GetTimestamp());
            Keep(name, made);
            return made.Use(count);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc/>
    public async Task<SecretBytes> OpenAsync(IReadOnlyList<EncryptedDataKey> entries, int length, EnvelopeContext context,
        CancellationToken cancellation)
    {
        var name = CacheName.OfOpened(entries, length, context);
        await _gate.WaitAsync(cancellation);
        try
        {
            if (Find(name) is { } kept) return kept.Use(0).Plaintext;
            var opened = new CachedKey(
                new DataKeySet(await _ring.OpenAsync(entries, length, context, cancellation), entries), _time.GetTimestamp());
            Keep(name, opened);
            return opened.Use(0).Plaintext;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Wipes all keys.</summary>
    public void Dispose()
    {
        foreach (var kept in _kept.Values) kept.Dispose();
        _kept.Clear();
        _gate.Dispose();
    }

    private CachedKey? Find(string name)
    {
        if (_kept.GetValueOrDefault(name) is not { } kept) return null;
        if (_time.GetElapsedTime(kept.MadeAt) < _limits.MaxAge) return kept;
        Drop(name);
        return null;
    }

    private void Keep(string name, CachedKey key)
    {
        Drop(name);
        foreach (var (old, _) in _kept.Where(one => _time.GetElapsedTime(one.Value.MadeAt) >= _limits.MaxAge).ToList()) Drop(old);
        while (_kept.Count >= _limits.Capacity) Drop(_kept.MinBy(one => one.Value.MadeAt).Key);
        _kept.Add(name, key);
    }

    private void Drop(string name)
    {
        if (_kept.Remove(name, out var kept)) kept.Dispose();
    }
}
