using System.Collections.Immutable;

namespace Pulumi;

/// <summary>The arguments of a function of a provider, given by their names on the wire.</summary>
public sealed class DictionaryInvokeArgs(ImmutableDictionary<string, object?> dictionary) : InvokeArgs
{
    private readonly ImmutableDictionary<string, object?> _dictionary
        = dictionary ?? throw new ArgumentNullException(nameof(dictionary));

    internal override IEnumerable<KeyValuePair<string, object?>> Enumerate() => _dictionary;
}
