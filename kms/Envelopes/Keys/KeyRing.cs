using Infra.OpenApi.Credentials;
using Infra.OpenApi.Errors;

namespace Infra.Kms.Envelopes.Keys;

/// <summary>Several keys: new data keys are encrypted under all of them, and any one opens a message.</summary>
public sealed class KeyRing : IKeyRing
{
    private readonly IReadOnlyList<IDataKeys> _keys;

    /// <summary>A ring of keys. The first makes new data keys.</summary>
    public KeyRing(params IReadOnlyList<IDataKeys> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (keys.Count == 0) throw new ArgumentException("'keys' must name at least one key; got none.", nameof(keys));
        _keys = keys;
    }

    /// <summary>The keys.</summary>
    public IReadOnlyList<IDataKeys> Keys => _keys;

    /// <inheritdoc/>
    public async Task<DataKeySet> GenerateAsync(
        int length, EnvelopeContext context, long? bytes, CancellationToken cancellation)
    {
        var first = await Asked(_keys[0], key => key.GenerateAsync(length, context, cancellation));
        if (first.Plaintext.Length != length)
        {
            first.Plaintext.Dispose();
            throw WrongLength(_keys[0], first.Plaintext.Length, length);
        }

        try
        {
            var wrapped = new List<EncryptedDataKey> { first.Wrapped };
            foreach (var other in _keys.Skip(1))
                wrapped.Add(await WrapAsync(other, first.Plaintext.Memory, context, cancellation));
            return new DataKeySet(first.Plaintext, wrapped);
        }
        catch
        {
            first.Plaintext.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<SecretBytes> OpenAsync(IReadOnlyList<EncryptedDataKey> entries, int length, EnvelopeContext context,
        CancellationToken cancellation)
    {
        var failures = new List<EnvelopeException>();
        foreach (var entry in entries)
        {
            foreach (var key in _keys.Where(key => key.Knows(entry)))
            {
                try
                {
                    var plaintext = await Asked(key, one => one.UnwrapAsync(entry, context, cancellation));
                    if (plaintext.Length == length) return plaintext;
                    plaintext.Dispose();
                    throw WrongLength(key, plaintext.Length, length);
                }
                catch (EnvelopeException refused) when (refused.Fault == EnvelopeFault.NoKey)
                {
                    failures.Add(refused);
                }
            }
        }

        throw failures.Count == 0 ? NotConfigured(entries) : new EnvelopeException(
            EnvelopeFault.NoKey,
            $"no data key of the message could be opened: {string.Join("; ", failures.Select(failure => failure.Message))}",
            failures[0].Hint, failures[0].InnerException ?? failures[0]);
    }

    /// <summary>Encrypts a data key under one more key.</summary>
    internal static Task<EncryptedDataKey> WrapAsync(
        IDataKeys key, ReadOnlyMemory<byte> dataKey, EnvelopeContext context, CancellationToken cancellation) =>
        Asked(key, one => one.WrapAsync(dataKey, context, cancellation));

    private EnvelopeException NotConfigured(IReadOnlyList<EncryptedDataKey> entries) => new(EnvelopeFault.NoKey,
        $"the message is encrypted for {string.Join(", ", entries)}; "
        + $"of the keys that may be used, {string.Join(", ", _keys.Select(key => key.Name))}, none is among them");

    private static EnvelopeException WrongLength(IDataKeys key, int got, int length) =>
        new(EnvelopeFault.NoKey, $"{key.Name}: the data key must be {length} bytes long; got {got}");

    /// <summary>What a key service refuses becomes an error that names the key.</summary>
    private static async Task<T> Asked<T>(IDataKeys key, Func<IDataKeys, Task<T>> ask)
    {
        try
        {
            return await ask(key);
        }
        catch (Exception error) when (error is OpenApiException or CredentialException or HttpRequestException
            or TimeoutException or IOException)
        {
            throw new EnvelopeException(EnvelopeFault.NoKey, $"{key.Name}: {error.Message}", inner: error);
        }
        catch (KmsInputException refused)
        {
            throw new EnvelopeException(EnvelopeFault.NoKey, $"{key.Name}: {refused.Message}", refused.Hint, refused);
        }
    }
}
