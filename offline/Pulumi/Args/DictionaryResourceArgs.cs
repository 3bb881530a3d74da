using System.Collections.Immutable;

namespace Pulumi;

/// <summary>The arguments of a resource, given by their names on the wire.</summary>
public sealed class DictionaryResourceArgs(ImmutableDictionary<string, object?> dictionary) : ResourceArgs
{
    private readonly ImmutableDictionary<string, object?> _dictionary
        = dictionary ?? throw new ArgumentNullException(nameof(dictionary));

    internal override IEnumerable<KeyValuePair<string, object?>> Enumerate() => _dictionary;
}
