using Infra.Kms.Envelopes.Format;

namespace Infra.Kms.Envelopes;

/// <summary>The encryption context of a message: pairs of text that are not secret, stand in the header, and are bound
/// to the data key and to every byte of the message.</summary>
/// <remarks>The pairs are sorted by the bytes of their keys, as the format asks.</remarks>
public sealed class EnvelopeContext
{
    internal const string ReservedPrefix = "aws-crypto-";

    private readonly SortedDictionary<string, string> _pairs = new(Utf8Order.Instance);

    private EnvelopeContext()
    {
    }

    /// <summary>Checks pairs that are to be written.</summary>
    /// <exception cref="ArgumentException">A pair is empty, reserved, given twice or not text, or all together are too
    /// long.</exception>
    public EnvelopeContext(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        foreach (var (key, value) in pairs)
        {
            // Other implementations stumble over empty texts, so none are written.
            if (string.IsNullOrEmpty(key)) throw Refused("have a key that is not empty", key, nameof(pairs));
            if (string.IsNullOrEmpty(value)) throw Refused("have a value that is not empty", $"{key}=", nameof(pairs));
            if (key.StartsWith(ReservedPrefix, StringComparison.Ordinal))
                throw Refused($"have a key that does not begin with '{ReservedPrefix}', which is reserved", key, nameof(pairs));
            if (!Utf8Order.IsText(key) || !Utf8Order.IsText(value)) throw Refused("be text that UTF-8 can hold", key, nameof(pairs));
            if (!_pairs.TryAdd(key, value)) throw Refused("be given once", key, nameof(pairs));
        }

        var length = ContextCodec.LengthOf(this);
        if (length > ContextCodec.MaxWritten)
            throw new ArgumentException(
                $"'context' must be at most {ContextCodec.MaxWritten} bytes long in all; got {length}.", nameof(pairs));
    }

    /// <summary>No pairs.</summary>
    public static EnvelopeContext Empty { get; } = new();

    /// <summary>The pairs, sorted by the UTF-8 bytes of their keys.</summary>
    public IReadOnlyDictionary<string, string> Pairs => _pairs;

    /// <summary>How many pairs there are.</summary>
    public int Count => _pairs.Count;

    /// <summary>The pairs as they were read from a message, whatever writers would be refused.</summary>
    internal static EnvelopeContext Read(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var context = new EnvelopeContext();
        foreach (var (key, value) in pairs)
            if (!context._pairs.TryAdd(key, value))
                throw new EnvelopeException(EnvelopeFault.Malformed, $"the encryption context has the key '{key}' twice");
        return context;
    }

    /// <summary>These pairs and others; a key in both must have the same value.</summary>
    internal EnvelopeContext With(EnvelopeContext others)
    {
        if (others.Count == 0) return this;
        if (Count == 0) return others;
        return Read(_pairs.Concat(others._pairs.Where(pair => !_pairs.ContainsKey(pair.Key))));
    }

    /// <summary>The pairs whose keys <paramref name="others"/> lacks.</summary>
    internal EnvelopeContext Without(EnvelopeContext others) =>
        Read(_pairs.Where(pair => !others._pairs.ContainsKey(pair.Key)));

    private static ArgumentException Refused(string rule, string? got, string argument) =>
        new($"'context': each pair must {rule}; got '{got}'.", argument);
}
